namespace Pipeline.Core.Planning;

/// <summary>Who hosts when in a cluster.</summary>
/// <param name="Turns">All cells of the cluster, the next host first.</param>
public sealed record ClusterHosting(string Cluster, IReadOnlyList<HostTurn> Turns)
{
    /// <summary>The cell that hosts next; null for a cluster without cells.</summary>
    public string? Next => Turns is [var first, ..] ? first.Cell : null;

    /// <summary>The months that the cell which has waited longest has waited; null for a cluster without cells.</summary>
    public int? LongestWait => Turns.Select(t => (int?)t.MonthsWaited).Max();
}
