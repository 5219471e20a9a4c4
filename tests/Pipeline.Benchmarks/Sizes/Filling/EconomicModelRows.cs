using Pipeline.Core;
using Pipeline.Core.Sheets;
using Pipeline.Local.Demo.Year;
using Pipeline.Local.Seeds.Facts;

namespace Pipeline.Benchmarks.Sizes.Filling;

/// <summary>About ten models a commune, reviewed every half year; now and then one closes.</summary>
internal static class EconomicModelRows
{
    private static readonly FormDefinition Form = EconomicModelsForm.Definition;
    private static readonly DateOnly Earliest = new(2022, 1, 1);

    public static IReadOnlyList<SheetRow> Of(OrganizationRows of)
    {
        var dice = Dice.Of(SizedOrganization.Seed, of.Organization.Commune!, "models");
        return [.. Enumerable.Range(1, dice.Between(8, 12)).Select(i => Model(i, of)).OfType<SheetRow>()];
    }

    private static SheetRow? Model(int number, OrganizationRows of)
    {
        var code = FormattableString.Invariant($"MH-{number:00}");
        var dice = Dice.Of(SizedOrganization.Seed, of.Organization.Commune!, code);
        var owner = dice.Pick(of.Register.Members).Code;
        var sector = dice.Pick(SectorFacts.Economic).Code;
        var opened = Earliest.AddDays(dice.Between(0, 1_400));
        var closed = dice.Chance(0.1) ? Size.FirstMonth.FirstDay.AddDays(dice.Between(0, 360)) : (DateOnly?)null;
        if (closed < of.Month.FirstDay)
        {
            return null;
        }

        var reviewed = opened.AddMonths(6 * ((((of.Month.LastDay.Year - opened.Year) * 12) + of.Month.LastDay.Month - opened.Month - 1) / 6));
        var isReviewed = reviewed > opened;
        return OrganizationRows.Row(
            Form, code, owner, sector, opened, closed <= of.Month.LastDay ? closed : null,
            isReviewed ? reviewed : null, isReviewed ? KebabCase.Of(dice.Chance(0.88) ? ReviewVerdict.Positive : ReviewVerdict.Negative) : null);
    }
}
