using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;

namespace Pipeline.Core.Obligations;

/// <summary>
/// To which meetings of the level above communes are invited (INDICATORS, D1): those in the board's calendar of the level that the
/// commune's committee stands under on that date. So the district's meetings end and the province's begin by the reference data alone.
/// </summary>
public static class Invitations
{
    /// <summary>Those of the communes that an organisation leads on the meetings' dates, by (date, body).</summary>
    public static IReadOnlyList<Invitation> Of(string organization, Month month, UnitDirectory directory, OrganizationRegister register)
    {
        var posts = register.Posts.Where(p => p.Village is null).ToLookup(p => p.Commune, StringComparer.Ordinal);
        var holders = register.Holders.ToLookup(h => h.Post, StringComparer.Ordinal);
        return [.. directory.Organization(organization)
            .Where(o => o.Commune is not null)
            .SelectMany(o => Meetings(o, month, directory), (o, m) => new Invitation(o.Commune!, m.Date, BodyOf(m), IsVacant(o.Commune!, m)))
            .OrderBy(i => i.Date).ThenBy(i => i.Body)];

        bool IsVacant(string commune, CalendarMeeting meeting) => !posts[commune]
            .Where(p => p.Kind == PrincipalOf(BodyOf(meeting)) && p.HoldsOn(meeting.Date))
            .Any(p => holders[p.Code].Any(h => h.HoldsOn(meeting.Date)));
    }

    /// <summary>The meetings of a month to which a commune, or by the month's last day one that it follows, is invited.</summary>
    public static IReadOnlyList<(MeetingBody Body, DateOnly Date)> Known(string commune, Month month, UnitDirectory directory)
    {
        var communes = directory.CommuneSuccession.PredecessorsOf(commune, month.LastDay).Append(commune).ToHashSet(StringComparer.Ordinal);
        return [.. communes
            .SelectMany(c => directory.OwnersEver(UnitLevel.Commune, c)).Distinct(StringComparer.Ordinal)
            .SelectMany(directory.Organization)
            .Where(o => o.Commune is not null && communes.Contains(o.Commune))
            .SelectMany(o => Meetings(o, month, directory), (_, m) => (Body: BodyOf(m), m.Date))
            .Distinct()
            .OrderBy(m => m.Date).ThenBy(m => m.Body)];
    }

    private static IEnumerable<CalendarMeeting> Meetings(Organization committee, Month month, UnitDirectory directory) => directory.Units.Calendar
        .Where(m => month.Contains(m.Date) && m.SupervisingLevel == committee.SupervisingLevel && committee.HoldsOn(m.Date))
        .Where(m => directory.OwnerOn(UnitLevel.Commune, committee.Commune!, m.Date) == committee.Code);

    private static MeetingBody BodyOf(CalendarMeeting meeting) => KebabCase.Parse<MeetingBody>(meeting.Body);

    /// <summary>DOMAIN, measure 4: the secretary attends the standing committee, the chair the People's Committee.</summary>
    private static PostKind PrincipalOf(MeetingBody body) =>
        body == MeetingBody.StandingCommittee ? PostKind.CommuneSecretary : PostKind.CommuneChair;
}
