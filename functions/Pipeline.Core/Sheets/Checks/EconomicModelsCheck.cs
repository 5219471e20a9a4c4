using Pipeline.Core.Reference;

namespace Pipeline.Core.Sheets.Checks;

/// <summary>
/// The household-economy models of a commune as they stand at the end of the month (INDICATORS, E1), those closed in the month among
/// them: what closed on day 1 was open at the end of the month before.
/// </summary>
public static class EconomicModelsCheck
{
    private static readonly FormDefinition Form = EconomicModelsForm.Definition;

    public static IEnumerable<Problem> Check(IReadOnlyList<SheetRow?> rows, CheckContext context)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (index, model) in FormChecks.Whole(rows, EconomicModel.Of))
        {
            if (!seen.TryAdd(model.Model, index))
            {
                yield return Problem.ModelRepeated(model.Model, seen[model.Model]).At(Place.Of(index, "model"));
            }

            foreach (var problem in Dates(index, model, context).Concat(Review(index, model, context)).Concat(Codes(index, model, context)))
            {
                yield return problem;
            }
        }
    }

    private static IEnumerable<Problem> Dates(int index, EconomicModel model, CheckContext context) =>
    [
        .. DateChecks.AfterMonth(Form, index, "opened", model.Opened, context.Month),
        .. DateChecks.Future(Form, index, "opened", model.Opened, context.Today),
        .. DateChecks.Before(Form, index, "closed", model.Closed, "opened", model.Opened),
        .. DateChecks.Outside(Form, index, "closed", model.Closed, context.Month.FirstDay, context.Month.LastDay),
        .. DateChecks.Future(Form, index, "closed", model.Closed, context.Today),
    ];

    private static IEnumerable<Problem> Review(int index, EconomicModel model, CheckContext context)
    {
        if (model.LastReview is not null && model.Verdict is null)
        {
            yield return Problem.ReviewWithoutVerdict().At(Place.Of(index, "verdict"));
        }
        else if (model.LastReview is null && model.Verdict is not null)
        {
            yield return Problem.VerdictWithoutReview().At(Place.Of(index, "verdict"));
        }

        IEnumerable<Problem> dates =
        [
            .. DateChecks.Before(Form, index, "lastReview", model.LastReview, "opened", model.Opened),
            .. DateChecks.AfterMonth(Form, index, "lastReview", model.LastReview, context.Month),
            .. DateChecks.Future(Form, index, "lastReview", model.LastReview, context.Today),
        ];
        foreach (var problem in dates)
        {
            yield return problem;
        }
    }

    private static IEnumerable<Problem> Codes(int index, EconomicModel model, CheckContext context)
    {
        if (!context.Codes.HasMember(model.Owner))
        {
            yield return Problem.CodeUnknown(DateChecks.Field(Form, "owner"), model.Owner).At(Place.Of(index, "owner"));
        }

        foreach (var problem in SectorChecks.Check(
            Form, index, model.Sector, SectorKind.Economic, context, s => s.HoldsWithin(context.Month.FirstDay, context.Month.LastDay)))
        {
            yield return problem;
        }
    }
}
