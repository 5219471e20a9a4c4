using Pipeline.Core.Reference;

namespace Pipeline.Core.Indicators.ClusterRotation;

/// <summary>
/// Who hosted last when. What a predecessor hosted stands for its principal successor; who has left the cluster is forgotten, and
/// starts anew on coming back.
/// </summary>
public static class HostingHistory
{
    /// <summary>By (cluster, cell).</summary>
    public static IReadOnlyList<LastHosting> Next(
        IReadOnlyList<LastHosting> before, IReadOnlyList<Session> sessions, ClusterMembers members, Month month) =>
        [.. before.Select(h => (h.Cluster, Cell: members.PrincipalOf(h.Cell), h.Month))
            .Concat(sessions.Select(s => (Cluster: s.Cluster ?? "", Cell: (string?)s.Host, Month: month)))
            .Where(h => h.Cell is not null && members.ClusterOf(h.Cell) == h.Cluster)
            .GroupBy(h => (h.Cluster, Cell: h.Cell!), h => h.Month)
            .Select(g => new LastHosting(g.Key.Cluster, g.Key.Cell, g.Max()))
            .OrderBy(h => h.Cluster, StringComparer.Ordinal).ThenBy(h => h.Cell, StringComparer.Ordinal)];
}
