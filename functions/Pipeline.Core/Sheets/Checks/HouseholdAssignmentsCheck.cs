using Pipeline.Core.Reference;

namespace Pipeline.Core.Sheets.Checks;

/// <summary>The households of a village in members' charge (INDICATORS, Household coverage). Assignments are [from, to).</summary>
public static class HouseholdAssignmentsCheck
{
    private static readonly FormDefinition Form = HouseholdAssignmentsForm.Definition;

    public static IEnumerable<Problem> Check(IReadOnlyList<SheetRow?> rows, CheckContext context)
    {
        var seen = new Dictionary<(string, string?, DateOnly?), int>();
        foreach (var (index, row) in FormChecks.Whole(rows, HouseholdInCharge.Of))
        {
            if (!seen.TryAdd((row.Household, row.Member, row.From), index))
            {
                yield return Problem.RowRepeated(seen[(row.Household, row.Member, row.From)]).At(Place.OfRow(index));
            }

            foreach (var problem in Codes(index, row, context).Concat(Charge(index, row)).Concat(Dates(index, row, context)))
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

    private static IEnumerable<Problem> Charge(int index, HouseholdInCharge row)
    {
        if (row is { Member: not null, From: null })
        {
            yield return Problem.MemberWithoutFrom().At(Place.Of(index, "from"));
        }

        if (row.Member is null && (row.From is not null || row.To is not null))
        {
            yield return Problem.DatesWithoutMember().At(Place.Of(index, row.From is null ? "to" : "from"));
        }

        if (row is { From: { } from, To: { } to } && to <= from)
        {
            yield return Problem.ToNotAfterFrom(from, to).At(Place.Of(index, "to"));
        }
    }

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
