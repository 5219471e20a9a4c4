using Pipeline.Core.Summaries;

namespace Pipeline.Storage.MonthEnds;

/// <param name="InputsHash">Of the reference data, the rules version and the month: all but the sheets.</param>
/// <param name="Marker">The partition's change marker when the sheets were read; empty if nothing had been filed.</param>
internal sealed record KeptSummary(string InputsHash, string Marker, OrganizationMonthSummary Summary);
