namespace Pipeline.Core.Indicators.MeetingCompliance;

/// <summary>
/// From what a cell's gap starts in its first month: a successor from the smallest gap of its predecessors, those not known left out
/// where another is; a cell that was founded in the month from 0, since it owed nothing before; any other is not known, since no one has
/// reported when it last met. A cell that others merge into goes on with its own gap.
/// </summary>
public static class GapAtStart
{
    /// <param name="before">The gaps of the month before, by cell.</param>
    public static CellGap Of(string cell, MonthJoin join, IReadOnlyDictionary<string, CellGap> before)
    {
        var cells = join.Directory.CellSuccession;
        var predecessors = cells.PredecessorsOf(cell, join.Month.LastDay);
        var smallest = predecessors
            .Where(before.ContainsKey).Select(p => before[p])
            .OrderBy(g => g.IsUnknown).ThenBy(g => g.AtLeast)
            .FirstOrDefault();
        var isFounded = predecessors.Count == 0
            && join.Month > join.Directory.Units.FirstMonth
            && !cells.IsActiveOn(cell, join.Month.Previous.LastDay);
        return smallest is null
            ? new(cell, 0, IsUnknown: !isFounded, IsInherited: false)
            : smallest with { Cell = cell, IsInherited = true };
    }
}
