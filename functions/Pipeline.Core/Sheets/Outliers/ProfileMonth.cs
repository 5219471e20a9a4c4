namespace Pipeline.Core.Sheets.Outliers;

/// <summary>The numbers of one month of a unit's form, in the order of <see cref="Measures"/>.</summary>
public sealed record ProfileMonth(Month Month, IReadOnlyList<int?> Values);
