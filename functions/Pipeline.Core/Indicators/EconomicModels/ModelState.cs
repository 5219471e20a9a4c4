using Pipeline.Core.Reference;
using Pipeline.Core.Summaries;

namespace Pipeline.Core.Indicators.EconomicModels;

/// <summary>E1's rules for one model (INDICATORS, Household coverage).</summary>
public static class ModelState
{
    /// <summary>Opened, and not closed: the day it closed on is the first on which it is no longer run.</summary>
    public static bool IsOpenOn(this ReportedModel model, DateOnly day) => model.Opened <= day && (model.Closed is not { } closed || closed > day);

    /// <summary>Open, with a last review that was positive and is not older than so many months, that day included.</summary>
    public static bool IsEffectiveOn(this ReportedModel model, DateOnly day, ModelRules rules) =>
        model.IsOpenOn(day) && model.PositiveReview >= day.AddMonths(-rules.ReviewMonths);
}
