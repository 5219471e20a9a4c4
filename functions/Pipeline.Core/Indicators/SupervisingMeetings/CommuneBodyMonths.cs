using Pipeline.Core.Obligations;
using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.SupervisingMeetings;

/// <summary>Every commune that is active on the month's last day and has a committee, with the meetings it was invited to, body by body.</summary>
/// <remarks>
/// A meeting is due once of a commune: where it was not there yet on the date, the invitations of those it follows are its own, as one,
/// and their sheets speak for it, or else its own.
/// </remarks>
public static class CommuneBodyMonths
{
    public static IEnumerable<CommuneBodyMonth> Of(MonthJoin join)
    {
        var communes = join.Directory.CommuneSuccession;
        var invited = join.Current.SelectMany(s => s.Ledger.Invitations)
            .ToLookup(i => (communes.PrincipalOn(i.Commune, join.Month.LastDay), i.Body));
        var reported = join.Sheets.SupervisingMeetings
            .SelectMany(s => s.Meetings, (s, m) => (s.Commune, Meeting: m))
            .ToLookup(r => (communes.PrincipalOn(r.Commune, join.Month.LastDay), r.Meeting.Body, r.Meeting.Date));
        return join.Owed(SupervisingMeetingsForm.Code).SelectMany(_ => Enum.GetValues<MeetingBody>(), (owed, body) => new CommuneBodyMonth(
            owed.Organization,
            owed.Sheet.Unit,
            body,
            owed.Sheet.IsExpected,
            join.IsFiled(SupervisingMeetingsForm.Code, owed.Sheet.Unit),
            [.. invited[(owed.Sheet.Unit, body)]
                .GroupBy(i => i.Date)
                .OrderBy(g => g.Key)
                .Select(g => Meeting(join, owed.Sheet.Unit, [.. g], reported[(owed.Sheet.Unit, body, g.Key)]))]));
    }

    private static MeetingDue Meeting(
        MonthJoin join, string commune, IReadOnlyList<Invitation> invitations, IEnumerable<(string Commune, SupervisingMeeting Meeting)> reported)
    {
        var own = invitations.Where(i => i.Commune == commune).ToList();
        var counting = own.Count > 0 ? own : invitations;
        var (by, meeting) = reported
            .Where(r => own.Count == 0 || r.Commune == commune)
            .OrderBy(r => !join.Directory.CommuneSuccession.IsActiveOn(r.Commune, r.Meeting.Date))
            .ThenBy(r => r.Meeting.Present)
            .ThenBy(r => r.Commune, StringComparer.Ordinal)
            .FirstOrDefault();
        return new(invitations[0].Date, counting.All(i => i.IsVacant), meeting, by);
    }
}
