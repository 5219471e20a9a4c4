using Pipeline.Core.Indicators.SupervisingMeetings;
using Pipeline.Core.Obligations;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.Obligations;

/// <summary>The meetings of the level above to which a commune is invited: met by D1.</summary>
internal static class SupervisingActivities
{
    public static IEnumerable<Activity> Of(MonthJoin join) => CommuneBodyMonths.Of(join)
        .Where(c => c.IsExpected)
        .SelectMany(c => c.Meetings.Where(m => !m.IsVacant), (c, meeting) => new Activity(
            new(
                DutyKind.SupervisingMeeting, c.Organization, SupervisingMeetingsForm.Code, CommuneOf(join, c.Organization),
                Activities.EndOf(meeting.Date), DutyWording.WhyOf(DutyKind.SupervisingMeeting))
            {
                Date = meeting.Date,
                Body = c.Body,
            },
            meeting.Reported?.Present == Representation.Principal ? 1 : 0)
        {
            IsSilent = c.IsMissing(meeting),
        });

    /// <summary>The commune that the committee leads: it owes the form for it alone.</summary>
    private static string CommuneOf(MonthJoin join, string committee) =>
        join.Directory.Organization(committee).On(join.Month.LastDay)!.Commune!;
}
