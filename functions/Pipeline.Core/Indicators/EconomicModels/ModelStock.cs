using Pipeline.Core.Reference;
using Pipeline.Core.Summaries;

namespace Pipeline.Core.Indicators.EconomicModels;

/// <summary>
/// E1 (INDICATORS, Household coverage): models open at the month's end, and those of them that are effective. That open = previous + new −
/// closed is not enforced, since the month before may be locked with a fault: the difference is a figure of its own.
/// </summary>
public static class ModelStock
{
    /// <param name="models">Of one commune and sector.</param>
    /// <param name="before">Those of the month before; null where its sheets are not all there.</param>
    public static ModelFigures Of(Month month, IReadOnlyList<ReportedModel> models, IReadOnlyList<ReportedModel>? before, ModelRules rules)
    {
        var open = models.Count(m => m.IsOpenOn(month.LastDay));
        var opened = models.Count(m => month.Contains(m.Opened));
        var closed = models.Count(m => m.Closed is { } day && month.Contains(day));
        return new(
            new(models.Count(m => m.IsEffectiveOn(month.LastDay, rules)), open, 0),
            opened,
            closed,
            open - (before?.Count(m => m.IsOpenOn(month.Previous.LastDay)) + opened - closed),
            Owners: 0);
    }
}
