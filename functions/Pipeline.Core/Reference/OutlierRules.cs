namespace Pipeline.Core.Reference;

/// <summary>When a value is unusual against the unit's own last months: all three distances must be passed.</summary>
/// <param name="Months">How many months back the unit's own values count, the month itself not among them.</param>
/// <param name="LeastMonths">With fewer values than this nothing is marked.</param>
/// <param name="Deviations">Distance from the median in scaled median absolute deviations (1.4826 × MAD: one standard deviation of normal values).</param>
/// <param name="LeastPercent">Distance in per cent of the median: where all months were alike, the deviation is 0 and a change of one would be marked.</param>
/// <param name="LeastDifference">Distance in units of the value: a fall from 2 to 1 is no sign of a slip.</param>
public sealed record OutlierRules(int Months, int LeastMonths, decimal Deviations, int LeastPercent, int LeastDifference);
