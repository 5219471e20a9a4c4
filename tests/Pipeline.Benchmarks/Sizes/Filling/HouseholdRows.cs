using Pipeline.Core.Sheets;

namespace Pipeline.Benchmarks.Sizes.Filling;

/// <summary>The households of a village in members' charge, as the register has them; nine in ten contacted.</summary>
internal static class HouseholdRows
{
    private static readonly FormDefinition Form = HouseholdAssignmentsForm.Definition;

    public static IReadOnlyList<SheetRow> Of(string village, OrganizationRows of)
    {
        var dice = of.DiceOf(village, Form);
        return [.. of.AssignmentsOf(village).Select(a => OrganizationRows.Row(
            Form, a.Household, a.Member, a.ValidFrom, dice.Chance(0.005) ? of.Month.FirstDay.AddDays(dice.Between(1, 27)) : null, dice.Chance(0.9), null, null))];
    }
}
