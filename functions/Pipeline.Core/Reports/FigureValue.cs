namespace Pipeline.Core.Reports;

/// <summary>A figure at a place: of a month, and of all units or one.</summary>
/// <param name="Value">A share of 1, or the number itself; null unless the standing is <see cref="FigureStanding.Value"/>.</param>
/// <param name="IsProvisional">The month is not final: what is shown will still move, and is judged by nothing.</param>
public sealed record FigureValue(
    ReportFigure Figure, FigureStanding Standing, decimal? Value, decimal? Numerator, decimal? Denominator, decimal Missing, bool IsProvisional)
{
    /// <summary>From which share on each level is, best first: levels 5 to 1.</summary>
    public static IReadOnlyList<decimal> LevelBounds { get; } = [0.95m, 0.85m, 0.70m, 0.50m, 0m];

    /// <summary>How well a share does, 5 best, 1 worst; null where nothing is to be judged.</summary>
    public int? Level => Value is { } value && Figure is { IsShare: true, MoreIsBetter: true } && !IsProvisional
        ? LevelBounds.Count - LevelBounds.TakeWhile(bound => value < bound).Count()
        : null;

    /// <summary>A good part (5 %) of what is owed is missing, so that the number should be read with care.</summary>
    public bool IsPartial => Standing == FigureStanding.Value && Figure.MissingCounts && Missing > 0 && Missing >= 0.05m * Denominator;

    /// <summary>The change since another month: points of 1 for a share. Null where one of both is not final or has no value.</summary>
    public decimal? ChangeSince(FigureValue? before) =>
        before is { IsProvisional: false, Value: { } then } && this is { IsProvisional: false, Value: { } now } ? now - then : null;
}
