namespace Pipeline.Core.Indicators.EconomicModels;

/// <summary>E1 and E1p of one commune and sector.</summary>
/// <param name="E1">Effective models of those open at the month's end; missing counts communes without a sheet.</param>
/// <param name="New">Opened in the month.</param>
/// <param name="Closed">Closed in the month.</param>
/// <param name="StockGap">Open − (open at the end of the month before + new − closed); null where the month before is not known.</param>
/// <param name="Owners">E1p, distinct: no one is counted in two rows of a month.</param>
public readonly record struct ModelFigures(Figure E1, int New, int Closed, int? StockGap, int Owners)
{
    /// <summary>The sum of two gaps of which one is not known is not known.</summary>
    public static ModelFigures operator +(ModelFigures left, ModelFigures right) => new(
        left.E1 + right.E1, left.New + right.New, left.Closed + right.Closed, left.StockGap + right.StockGap, left.Owners + right.Owners);
}
