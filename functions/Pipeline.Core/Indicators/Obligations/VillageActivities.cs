using Pipeline.Core.Indicators.VillageMeetings;
using Pipeline.Core.Obligations;
using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.Obligations;

/// <summary>The meeting of each village whose plan has one in the month: met by V1.</summary>
internal static class VillageActivities
{
    public static IEnumerable<Activity> Of(MonthJoin join) =>
        VillageMeetingMonths.Of(join)
            .Select(v => (Village: v, Figure: ValidMeeting.Of(v, join.Pack.VillageMeetings)))
            .Where(v => v.Figure.Due > 0)
            .Select(v => new Activity(
                new(
                    DutyKind.VillageMeeting, v.Village.Organization, VillageMeetingsForm.Code, v.Village.Duty.Village,
                    Activities.EndOf(join.Month), DutyWording.WhyOf(DutyKind.VillageMeeting)),
                v.Figure.Met)
            {
                IsSilent = v.Figure.Missing > 0,
            });
}
