using Pipeline.Core.Indicators.HouseholdCoverage;
using Pipeline.Core.Obligations;
using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.Obligations;

/// <summary>The households of each village that are to be in a member's charge on the month's last day, as one duty: met by H1.</summary>
internal static class HouseholdActivities
{
    public static IEnumerable<Activity> Of(MonthJoin join) =>
        VillageMonths.Of(join)
            .Select(v => (Village: v, Coverage.OnLastDay(v).Figure))
            .Where(v => v.Figure.Due > 0)
            .Select(v => new Activity(
                new(
                    DutyKind.HouseholdsInCharge, v.Village.Organization, HouseholdAssignmentsForm.Code, v.Village.Registered.Village,
                    Activities.EndOf(join.Month), DutyWording.WhyOf(DutyKind.HouseholdsInCharge))
                {
                    Count = v.Figure.Due,
                },
                v.Figure.Met)
            {
                IsSilent = v.Figure.Missing > 0,
            });
}
