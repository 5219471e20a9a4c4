namespace Pipeline.Core.Indicators.MeetingCompliance;

/// <summary>The gaps of all cells that are active on a month's last day; those of ended cells end with them.</summary>
public static class GapsOfMonth
{
    /// <summary>By cell.</summary>
    public static IReadOnlyList<CellGap> Of(MonthJoin join, IReadOnlyList<CellMonth> cells)
    {
        var before = join.History.Gaps.ToDictionary(g => g.Cell, StringComparer.Ordinal);
        return [.. cells
            .Select(c => Gap.Next(before.GetValueOrDefault(c.Cell) ?? GapAtStart.Of(c.Cell, join, before), c, join.Month))
            .OrderBy(g => g.Cell, StringComparer.Ordinal)];
    }
}
