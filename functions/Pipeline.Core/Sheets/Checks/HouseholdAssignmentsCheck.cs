using Pipeline.Core.Reference;
using Pipeline.Core.Sheets.Rules;

namespace Pipeline.Core.Sheets.Checks;

/// <summary>The households of a village in members' charge (INDICATORS, Household coverage). Assignments are [from, to).</summary>
public static class HouseholdAssignmentsCheck
{
    private static readonly FormDefinition Form = HouseholdAssignmentsForm.Definition;

    internal static IReadOnlyList<RowRule> Rules { get; } =
    [
        new(RowRuleKind.Unique, ["household", "member", "from"], null, v => Problem.RowRepeated(v("row"))),
        new(RowRuleKind.Needs, ["member"], "from", _ => Problem.MemberWithoutFrom()) { Against = ["from"] },
        new(RowRuleKind.Needs, ["from"], "from", _ => Problem.DatesWithoutMember()) { Against = ["member"] },
        new(RowRuleKind.Needs, ["to"], "to", _ => Problem.DatesWithoutMember()) { Against = ["member"], Unless = "dates-without-member" },
        new(RowRuleKind.After, ["to"], "to", v => Problem.ToNotAfterFrom(v("from"), v("to"))) { Against = ["from"] },
    ];

    public static IEnumerable<Problem> Check(IReadOnlyList<SheetRow?> rows, CheckContext context)
    {
        foreach (var (index, row) in FormChecks.Whole(rows, HouseholdInCharge.Of))
        {
            foreach (var problem in Codes(index, row, context).Concat(Dates(index, row, context)))
            {
                yield return problem;
            }
        }
    }

    private static IEnumerable<Problem> Codes(int index, HouseholdInCharge row, CheckContext context)
    {
        if (context.UnitIsKnown && !context.Codes.Household(row.Household).Any(h => OfTheVillage(h, context)))
        {
            yield return Problem.HouseholdElsewhere(row.Household, context.Unit).At(Place.Of(index, "household"));
        }

        if (row.Member is { } member && !context.Codes.HasMember(member))
        {
            yield return Problem.CodeUnknown(DateChecks.Field(Form, "member"), member).At(Place.Of(index, "member"));
        }
    }

    /// <summary>On the register of the village or of one it follows, in the month or before.</summary>
    private static bool OfTheVillage(Household household, CheckContext context) =>
        household.ValidFrom <= context.Month.LastDay
        && context.Directory.VillageSuccession.Follows(context.Unit, household.Village, context.Month.LastDay);

    /// <summary>The moves of a household may come in either order: it moved in and then out, or out and then back in.</summary>
    private static IEnumerable<Problem> Dates(int index, HouseholdInCharge row, CheckContext context)
    {
        foreach (var (field, date) in new[] { ("from", row.From), ("movedIn", row.MovedIn), ("movedOut", row.MovedOut) })
        {
            foreach (var problem in DateChecks.Future(Form, index, field, date, context.Today))
            {
                yield return problem;
            }
        }
    }
}
