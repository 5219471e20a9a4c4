using Pipeline.Core.Indicators.MeetingCompliance;
using Pipeline.Core.Obligations;
using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.Obligations;

/// <summary>The regular meeting of each cell that is expected to report: met by M1, made up by M1c.</summary>
internal static class CellActivities
{
    public static IEnumerable<Activity> Of(MonthJoin join, IReadOnlyList<CellMonth> cells) => cells
        .Where(c => c.IsExpected)
        .Select(c => new Activity(
            new(
                DutyKind.RegularMeeting, c.Organization, CellMeetingsForm.Code, c.Cell, Activities.EndOf(join.Month),
                DutyWording.WhyOf(DutyKind.RegularMeeting)),
            Compliance.Proper(c, join.Month).Met)
        {
            IsMadeUp = Compliance.IsMadeUpLate(c, join.Month),
            IsSilent = Compliance.Proper(c, join.Month).Missing > 0,
        });
}
