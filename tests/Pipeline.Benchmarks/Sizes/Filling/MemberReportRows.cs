using Pipeline.Core;
using Pipeline.Core.Sheets;
using Pipeline.Local.Demo.Year;

namespace Pipeline.Benchmarks.Sizes.Filling;

/// <summary>Each member who is not exempt, on the month before.</summary>
internal static class MemberReportRows
{
    private static readonly FormDefinition Form = MemberReportsForm.Definition;
    private static readonly IReadOnlyList<string> Levels = KebabCase.All<Rating>();

    public static IReadOnlyList<SheetRow> Of(string cell, OrganizationRows of)
    {
        var dice = of.DiceOf(cell, Form);
        return [.. of.MembersOf(cell).Where(m => !m.Exempt).Select(m => Report(m.Code, dice))];
    }

    private static SheetRow Report(string member, Dice dice)
    {
        var given = dice.Between(0, 4);
        var level = dice.Share() switch { < 0.18 => 0, < 0.78 => 1, < 0.98 => 2, _ => 3 };
        return OrganizationRows.Row(
            Form, member, (long)given,
            given > 0 && dice.Chance(0.95) ? (long)dice.Between(given - 1, given) : null,
            dice.Chance(0.7) ? (long)dice.Between(0, 3) : null,
            dice.Chance(0.96) ? Levels[dice.Chance(0.12) ? Math.Max(0, level - 1) : level] : null,
            dice.Chance(0.97) ? Levels[level] : null,
            (long)dice.Between(0, 5));
    }
}
