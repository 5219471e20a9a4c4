using Pipeline.Core.Reference;
using Pipeline.Core.Sheets.Rules;

namespace Pipeline.Core.Sheets.Checks;

/// <summary>
/// The household-economy models of a commune as they stand at the end of the month (INDICATORS, E1), those closed in the month among
/// them: what closed on day 1 was open at the end of the month before.
/// </summary>
public static class EconomicModelsCheck
{
    private static readonly FormDefinition Form = EconomicModelsForm.Definition;

    internal static IReadOnlyList<RowRule> Rules { get; } =
    [
        new(RowRuleKind.Unique, ["model"], "model", v => Problem.ModelRepeated(v("model"), v("row"))),
        DateChecks.NotBefore(Form, "closed", "opened"),
        new(RowRuleKind.Needs, ["lastReview"], "verdict", _ => Problem.ReviewWithoutVerdict()) { Against = ["verdict"] },
        new(RowRuleKind.Needs, ["verdict"], "verdict", _ => Problem.VerdictWithoutReview()) { Against = ["lastReview"] },
        DateChecks.NotBefore(Form, "lastReview", "opened"),
    ];

    public static IEnumerable<Problem> Check(IReadOnlyList<SheetRow?> rows, CheckContext context)
    {
        foreach (var (index, model) in FormChecks.Whole(rows, EconomicModel.Of))
        {
            foreach (var problem in Dates(index, model, context).Concat(Codes(index, model, context)))
            {
                yield return problem;
            }
        }
    }

    private static IEnumerable<Problem> Dates(int index, EconomicModel model, CheckContext context) =>
    [
        .. DateChecks.AfterMonth(Form, index, "opened", model.Opened, context.Month),
        .. DateChecks.Future(Form, index, "opened", model.Opened, context.Today),
        .. DateChecks.Outside(Form, index, "closed", model.Closed, context.Month.FirstDay, context.Month.LastDay),
        .. DateChecks.Future(Form, index, "closed", model.Closed, context.Today),
        .. DateChecks.AfterMonth(Form, index, "lastReview", model.LastReview, context.Month),
        .. DateChecks.Future(Form, index, "lastReview", model.LastReview, context.Today),
    ];

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
