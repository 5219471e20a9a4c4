using Pipeline.Core.Reference;
using static Pipeline.Local.Seeds.SeedDays;

namespace Pipeline.Local.Seeds;

/// <summary>Most villages are to meet each month, every eighth one a quarter, and every fortieth has no plan.</summary>
public static class VillageMeetingPlanSeeds
{
    private const int OneInQuarterly = 8;
    private const int OneInWithout = 40;

    private static readonly IReadOnlyList<int> Monthly = [.. Enumerable.Range(1, 12)];
    private static readonly IReadOnlyList<int> Quarterly = [3, 6, 9, 12];

    public static IEnumerable<VillageMeetingPlan> Of(UnitSeeds units) => units.Villages
        .Select(v => v.Code)
        .Distinct(StringComparer.Ordinal)
        .Select((village, index) => (Village: village, Number: index + 1))
        .Where(v => v.Number % OneInWithout != 0)
        .Select(v => new VillageMeetingPlan(v.Village, v.Number % OneInQuarterly == 0 ? Quarterly : Monthly, RegisterOpened, null));
}
