using Pipeline.Core;
using Pipeline.Core.Reference;

namespace Pipeline.Local.Demo.Year;

/// <summary>Whose turn it is to host: the cells of a cluster in the order of their codes, one a month.</summary>
public sealed class ClusterTurns(ReferenceUnits units, ulong seed)
{
    private readonly ILookup<string, ClusterCell> _byCell = units.ClusterCells.ToLookup(c => c.Cell, StringComparer.Ordinal);
    private readonly ILookup<string, ClusterCell> _byCluster = units.ClusterCells.ToLookup(c => c.Cluster, StringComparer.Ordinal);

    /// <summary>Whether a cell has its turn in a month, and the cluster's session comes about.</summary>
    public bool Hosts(string cell, Month month)
    {
        if (_byCell[cell].On(month.LastDay)?.Cluster is not { } cluster)
        {
            return false;
        }

        var cells = CellsOf(cluster, month.LastDay);
        var turn = ((month.Year * 12) + month.Number) % cells.Count;
        return cells.Count > 1 && cells[turn] == cell
            && Dice.Of(seed, cluster, month.ToString(), "session").Chance(OverTheYear.Share(0.70, 0.95, month));
    }

    /// <summary>The other cells of the cluster that come to see the meeting on a day; sorted.</summary>
    public IReadOnlyList<string> GuestsOf(string host, DateOnly day)
    {
        if (_byCell[host].On(day)?.Cluster is not { } cluster)
        {
            return [];
        }

        var dice = Dice.Of(seed, cluster, Month.Of(day).ToString(), "guests");
        return [.. CellsOf(cluster, day).Where(cell => cell != host && dice.Chance(0.88))];
    }

    private List<string> CellsOf(string cluster, DateOnly day) =>
        [.. _byCluster[cluster].Where(c => c.HoldsOn(day)).Select(c => c.Cell).Order(StringComparer.Ordinal)];
}
