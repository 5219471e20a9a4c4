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
    public static ModelFigures Of(Month month, IReadOnlyList<ReportedModel> models, IReadOnlyList<ReportedModel>? before, ModelRules rules) => new(
        new(models.Count(m => m.IsEffectiveOn(month.LastDay, rules)), models.Count(m => m.IsOpenOn(month.LastDay)), 0),
        models.Count(m => month.Contains(m.Opened)),
        models.Count(m => IsClosedIn(month, m)),
        before is null ? null : Gap(month, models, before),
        Owners: 0);

    /// <summary>Open at the month's end − (open at the end of the month before + opened − closed).</summary>
    public static int Gap(Month month, IReadOnlyList<ReportedModel> models, IEnumerable<ReportedModel> before) =>
        models.Count(m => m.IsOpenOn(month.LastDay))
        - (before.Count(m => m.IsOpenOn(month.Previous.LastDay)) + models.Count(m => month.Contains(m.Opened)) - models.Count(m => IsClosedIn(month, m)));

    private static bool IsClosedIn(Month month, ReportedModel model) => model.Closed is { } day && month.Contains(day);
}
