using Pipeline.Core.Sheets.Rules;

namespace Pipeline.Core.Sheets.Checks;

/// <summary>A commune's standing by the New Rural standard (INDICATORS, N1): one row, of the criteria that the pack counts.</summary>
/// <remarks>A commune keeps its recognition though it no longer meets every criterion, so the two fields do not bind each other.</remarks>
public static class NewRuralCheck
{
    private static readonly FormDefinition Form = NewRuralForm.Definition;

    internal static IReadOnlyList<RowRule> Rules { get; } =
    [
        new(RowRuleKind.OneRow, [], null, _ => Problem.OnlyOneRow(Form)),
    ];

    public static IEnumerable<Problem> Check(IReadOnlyList<SheetRow?> rows, CheckContext context)
    {
        foreach (var (index, standing) in FormChecks.Whole(rows, NewRuralStanding.Of))
        {
            if (standing.CriteriaMet > context.Pack.NewRural.Criteria)
            {
                yield return Problem.CriteriaAboveStandard(standing.CriteriaMet, context.Pack.NewRural.Criteria).At(Place.Of(index, "criteriaMet"));
            }

            foreach (var problem in DateChecks.Future(Form, index, "recognisedOn", standing.RecognisedOn, context.Today))
            {
                yield return problem;
            }
        }
    }
}
