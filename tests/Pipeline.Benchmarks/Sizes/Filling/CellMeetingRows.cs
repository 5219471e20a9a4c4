using Pipeline.Core;
using Pipeline.Core.Sheets;
using Pipeline.Local.Demo.Year;

namespace Pipeline.Benchmarks.Sizes.Filling;

/// <summary>A cell's meetings: mostly one regular meeting held separately; some merged, made up late, or not held; a thematic one a quarter.</summary>
internal static class CellMeetingRows
{
    private static readonly FormDefinition Form = CellMeetingsForm.Definition;

    public static IReadOnlyList<SheetRow> Of(string cell, OrganizationRows of)
    {
        var dice = of.DiceOf(cell, Form);
        var rows = new List<SheetRow>(2);
        var luck = dice.Share();
        if (luck >= 0.02)
        {
            var late = luck < 0.04;
            var held = luck < 0.08 ? MeetingHeld.MergedWithVillage : MeetingHeld.Separately;
            var day = late ? of.Month.Next.FirstDay.AddDays(dice.Between(0, 3)) : of.Month.FirstDay.AddDays(dice.Between(2, 19));
            rows.Add(Meeting(cell, day, MeetingKind.Regular, late ? MeetingHeld.Separately : held, of, dice));
        }

        if (of.Month.Number % 3 == dice.Between(0, 2) && dice.Chance(0.85))
        {
            rows.Add(Meeting(cell, of.Month.FirstDay.AddDays(dice.Between(20, 26)), MeetingKind.Thematic, MeetingHeld.Separately, of, dice));
        }

        return rows;
    }

    private static SheetRow Meeting(string cell, DateOnly day, MeetingKind kind, MeetingHeld held, OrganizationRows of, Dice dice)
    {
        var (roll, exempt) = (of.MembersOf(cell).Count(), of.MembersOf(cell).Count(m => m.Exempt));
        var absent = dice.Between(0, (roll - exempt) / 4);
        var (hosts, cluster) = of.ClusterOf(cell);
        hosts &= kind == MeetingKind.Regular && held == MeetingHeld.Separately && dice.Chance(0.9);
        var raised = dice.Between(0, 4);
        return OrganizationRows.Row(
            Form, day, KebabCase.Of(kind), KebabCase.Of(held), hosts,
            hosts ? cluster.Where(c => c != cell && dice.Chance(0.88)).ToArray() : [],
            (long)roll, (long)exempt, (long)(roll - exempt - absent), (long)dice.Between(0, absent),
            dice.Chance(0.85), dice.Chance(0.75), (long)dice.Between(1, 9), (long)raised, (long)dice.Between(0, raised), dice.Chance(0.9),
            dice.Chance(0.06) ? null : dice.Between(90, 196) / 2m);
    }
}
