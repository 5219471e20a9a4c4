using Pipeline.Core.Obligations;
using Pipeline.Core.Summaries;

namespace Pipeline.Core.Indicators.HouseholdCoverage;

/// <summary>A village that is active on the month's last day: its register, and what its sheet says.</summary>
/// <param name="Reported">Null if the sheet is missing.</param>
/// <param name="Charges">Null if the sheet is missing.</param>
public sealed record VillageMonth(string Organization, bool IsExpected, RegisteredHouseholds Registered, VillageCoverage? Reported, VillageCharges? Charges);
