namespace Pipeline.Core.Indicators.VillageMeetings;

/// <summary>A row of <c>fact_village_meeting</c>: a village's month.</summary>
/// <param name="Excluded">Why the village is not in V1's denominator; null if it is.</param>
/// <param name="Counts">Null where no sheet speaks for the village.</param>
public sealed record VillageMeetingRow(
    MonthStamp Stamp, int OrganizationKey, int VillageKey, bool IsFiled, bool HasPlan, Figure V1, VillageMeetingExclusion? Excluded,
    VillageMeetingCounts? Counts);
