namespace Pipeline.Core.Indicators.HouseholdCoverage;

/// <summary>A row of <c>fact_household_coverage</c>: a village's month.</summary>
public sealed record HouseholdCoverageRow(
    MonthStamp Stamp, int OrganizationKey, int VillageKey, bool IsFiled, RegisterFigure H1, RegisterFigure H1b,
    ContactFigure H3, int FirstInYear);
