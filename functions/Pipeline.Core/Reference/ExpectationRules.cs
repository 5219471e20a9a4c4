namespace Pipeline.Core.Reference;

/// <param name="MinimumActiveDays">A unit is expected when active on the last day of the month and for at least so many of its days.</param>
/// <param name="FormMonths">Form code → months (1–12) in which it is expected; a form that is not named is expected monthly.</param>
public sealed record ExpectationRules(int MinimumActiveDays, IReadOnlyDictionary<string, IReadOnlyList<int>> FormMonths);
