namespace Pipeline.Core.Indicators.ClusterRotation;

/// <summary>
/// C2 (INDICATORS, Cell meetings): those that hosted a session in the last N months, of the cells that were in the cluster through all of
/// them; N is the cluster's size + 1. Nothing is due while N months reach back before the deployment's first month.
/// </summary>
public static class HostCoverage
{
    /// <param name="cells">The cells of the cluster on the month's last day.</param>
    public static Figure Of(IReadOnlyList<string> cells, RotationOfMonth rotation, MonthJoin join) =>
        Each(cells, rotation, join).Aggregate(default(Figure), (sum, cell) => sum + cell.C2);

    /// <summary>Each cell with its part of the figure; nothing is due of one that is left out.</summary>
    public static IEnumerable<(string Cell, Figure C2)> Each(IReadOnlyList<string> cells, RotationOfMonth rotation, MonthJoin join)
    {
        var months = MonthsOf(cells);
        var first = join.Month.Plus(1 - months);
        return cells.Select(cell => (
            cell,
            first < join.Directory.Units.FirstMonth || rotation.Members.Since(cell) > first.FirstDay ? default : OfCell(cell)));

        Figure OfCell(string cell)
        {
            var met = rotation.LastHosted(cell) is { } last && last >= first;
            return new(met ? 1 : 0, 1, !met && rotation.IsSilent(cell, months) ? 1 : 0);
        }
    }

    /// <summary>N.</summary>
    public static int MonthsOf(IReadOnlyList<string> cells) => cells.Count + 1;
}
