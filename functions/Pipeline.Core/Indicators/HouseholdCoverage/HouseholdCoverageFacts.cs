namespace Pipeline.Core.Indicators.HouseholdCoverage;

/// <summary>One row for each village that is active on the month's last day.</summary>
public static class HouseholdCoverageFacts
{
    /// <summary>By village key.</summary>
    public static IReadOnlyList<HouseholdCoverageRow> Of(MonthJoin join, ChargesOfMonth charges) =>
        [.. VillageMonths.Of(join)
            .Select(v => new HouseholdCoverageRow(
                join.Stamp,
                join.Keys.Organization(v.Organization),
                join.Keys.Village(v.Registered.Village),
                v.Reported is not null,
                Coverage.OnLastDay(v),
                CoverageOverTime.OfDays(v),
                Contact.OfAssigned(v),
                charges.FirstHouseholdsOf(v.Registered.Village).Count))
            .OrderBy(r => r.VillageKey)];
}
