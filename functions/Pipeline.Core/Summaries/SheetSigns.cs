namespace Pipeline.Core.Summaries;

/// <summary>What a sheet should be looked at again for.</summary>
/// <param name="Warnings">By code; what is unusual for the unit is not among them, since that follows from its months before.</param>
/// <param name="Numbers">What is held against the unit's months before, in the order of <see cref="Sheets.Outliers.Measures"/>.</param>
/// <param name="Confirmed">The codes of the outlier marks that were confirmed for the revision that counts, in order.</param>
public sealed record SheetSigns(
    string Form, string Unit, IReadOnlyList<WarningCount> Warnings, IReadOnlyList<int?> Numbers, IReadOnlyList<string> Confirmed);
