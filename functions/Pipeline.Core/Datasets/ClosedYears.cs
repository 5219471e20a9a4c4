namespace Pipeline.Core.Datasets;

/// <summary>
/// The calendar years that are over for their readers: every month that the snapshot has of them is final or restated, December among them. December
/// is locked in the January after, so by then the next year has begun and nothing of the closed one is open.
/// </summary>
public static class ClosedYears
{
    private const int December = 12;

    public static IReadOnlySet<int> Of(IEnumerable<MonthVersion> months) => months
        .GroupBy(m => m.Month.Year)
        .Where(year => year.All(m => m.Version > 0) && year.Any(m => m.Month.Number == December))
        .Select(year => year.Key)
        .ToHashSet();
}
