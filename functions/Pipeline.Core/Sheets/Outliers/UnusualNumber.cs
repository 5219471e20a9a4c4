namespace Pipeline.Core.Sheets.Outliers;

/// <summary>A number of a sheet that is unusual for its unit.</summary>
/// <param name="Usual">The median of the unit's own last months.</param>
/// <param name="Months">How many of these there are.</param>
public sealed record UnusualNumber(Measure Measure, int Value, int Usual, int Months);
