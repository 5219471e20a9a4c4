namespace Pipeline.Core.Reference;

/// <param name="ReviewMonths">E1: a model is effective while its last positive review is not older than so many months.</param>
/// <param name="OwnerMonths">E1p: owners of a model that was effective at the end of any of the last so many months, the month itself among them.</param>
public sealed record ModelRules(int ReviewMonths, int OwnerMonths);
