using Pipeline.Core.Sheets;
using Pipeline.Local.Demo.Year;

namespace Pipeline.Benchmarks.Sizes.Filling;

/// <summary>How far the commune is; three in five have been recognised.</summary>
internal static class NewRuralRows
{
    private static readonly FormDefinition Form = NewRuralForm.Definition;

    public static IReadOnlyList<SheetRow> Of(OrganizationRows of)
    {
        var dice = Dice.Of(SizedOrganization.Seed, of.Organization.Commune!, "new rural");
        return dice.Chance(0.6)
            ? [OrganizationRows.Row(Form, 19L, new DateOnly(dice.Between(2016, 2025), dice.Between(1, 12), 15))]
            : [OrganizationRows.Row(Form, (long)dice.Between(9, 18), null)];
    }
}
