using Pipeline.Core;
using Pipeline.Core.Sheets;

namespace Pipeline.Benchmarks.Sizes.Filling;

/// <summary>A village meets in the months of its plan, mostly.</summary>
internal static class VillageMeetingRows
{
    private static readonly FormDefinition Form = VillageMeetingsForm.Definition;
    private static readonly IReadOnlyList<string> Chairs = KebabCase.All<MeetingChair>();

    public static IReadOnlyList<SheetRow> Of(string village, OrganizationRows of)
    {
        var dice = of.DiceOf(village, Form);
        var isDue = of.Register.VillageMeetingPlans.FirstOrDefault(p => p.Village == village)?.Months.Contains(of.Month.Number) == true;
        if (!dice.Chance(isDue ? 0.93 : 0.05))
        {
            return [];
        }

        long entitled = of.Organization.Size.Households;
        var present = entitled * dice.Between(dice.Chance(0.9) ? 55 : 30, 92) / 100;
        return
        [
            OrganizationRows.Row(
                Form, of.Month.FirstDay.AddDays(dice.Between(7, 24)), entitled, present, Chairs[dice.Chance(0.85) ? 0 : dice.Between(1, 3)],
                dice.Chance(0.8), dice.Chance(0.85), (long)dice.Between(0, 4)),
        ];
    }
}
