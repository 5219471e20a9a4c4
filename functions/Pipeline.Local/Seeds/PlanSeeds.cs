using Pipeline.Core.Reference;
using Pipeline.Local.Seeds.Facts;

namespace Pipeline.Local.Seeds;

/// <summary>
/// The weekly apprenticeship from 2019 to the first quarter of 2020: in each quarter three posts of a village, each in a sector and on a
/// weekday of its own; over the quarters the posts and the sectors go round.
/// </summary>
public static class PlanSeeds
{
    private const int PostsAtATime = 3;

    public static IEnumerable<ApprenticeshipPlan> Of(UnitSeeds units)
    {
        var villages = units.Villages.Select(v => v.Code).Distinct(StringComparer.Ordinal).ToList();
        return Quarters().SelectMany((first, quarter) => villages.SelectMany((village, index) =>
            Enumerable.Range(0, PostsAtATime).Select(i => Plan(village, index, quarter, i, first))));
    }

    private static ApprenticeshipPlan Plan(string village, int index, int quarter, int i, DateOnly first)
    {
        var turn = quarter * PostsAtATime + i;
        return new ApprenticeshipPlan(
            PostSeeds.Code(village, PostSeeds.OfVillage[(index + turn) % PostSeeds.OfVillage.Count].Suffix),
            SectorFacts.Vertical[(index * 5 + turn) % SectorFacts.Vertical.Count].Code,
            DayOfWeek.Monday + (index + turn) % 5,
            first,
            first.AddMonths(3));
    }

    private static IEnumerable<DateOnly> Quarters()
    {
        for (var first = SeedDays.YearStart; first < SeedDays.PlanEnd; first = first.AddMonths(3))
        {
            yield return first;
        }
    }
}
