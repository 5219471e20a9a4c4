using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Local.Seeds.Facts;

namespace Pipeline.Local.Seeds;

/// <summary>
/// The yearly terms of 2019 and 2020: six of a commune's nine leader posts a year, in turn, each in a vertical sector, begun at six times
/// of the year so that few are away at once.
/// </summary>
public static class TermPlanSeeds
{
    private static readonly int[] StartMonths = [1, 2, 4, 6, 7, 9];

    public static IEnumerable<TermPlan> All() =>
        new[] { SeedDays.YearStart.Year, SeedDays.PlanEnd.Year }.SelectMany((year, round) => CommuneFacts.All
            .Where(c => c != CommuneFacts.BanPeo || year < SeedDays.BanPeoMerged.Year)
            .SelectMany((commune, index) => StartMonths.Select((month, i) => Plan(commune, index, round * StartMonths.Length + i, new(year, month)))));

    private static TermPlan Plan(CommuneFact commune, int index, int turn, Month start) => new(
        PostSeeds.Code(commune.Code, PostSeeds.OfCommune[(index + turn) % PostSeeds.OfCommune.Count].Suffix),
        SectorFacts.Vertical[(index * 3 + turn) % SectorFacts.Vertical.Count].Code,
        start);
}
