using Pipeline.Core.Reference;

namespace Pipeline.Core.Sheets.Prefill;

/// <summary>The households in members' charge as they go on from the month before, with those that the register has since.</summary>
internal static class HouseholdsInCharge
{
    public static IReadOnlyList<SheetRow> Of(FormDefinition form, PrefillContext context)
    {
        var here = context.Register.Households
            .Where(h => h.Village == context.Unit && h.HoldsOn(context.Month.LastDay))
            .Select(h => h.Code).ToHashSet(StringComparer.Ordinal);
        var goingOn = context.Before
            .Where(r => r.Text("member") is not null && r.Date("to") is null && here.Contains(r.Text("household")!))
            .Select(r => Begun.From(r, "household", "member", "from"))
            .ToList();
        var known = goingOn.Select(r => r.Text("household")!).ToHashSet(StringComparer.Ordinal);
        var registered = context.Register.Assignments
            .Where(a => here.Contains(a.Household) && !known.Contains(a.Household) && a.HoldsOn(context.Month.LastDay))
            .Select(a => Begun.Row(form, ("household", a.Household), ("member", a.Member), ("from", a.ValidFrom)));
        return [.. goingOn.Concat(registered)
            .OrderBy(r => r.Text("household"), StringComparer.Ordinal).ThenBy(r => r.Text("member"), StringComparer.Ordinal)];
    }
}
