namespace Pipeline.Core.Indicators.ClusterRotation;

/// <summary>One row for each host and guest that met in the month.</summary>
public static class VisitFacts
{
    /// <summary>By (host key, guest key).</summary>
    public static IReadOnlyList<VisitRow> Of(MonthJoin join, RotationOfMonth rotation)
    {
        var clusters = rotation.Members.Clusters.ToDictionary(c => c.Code, join.Keys.Cluster, StringComparer.Ordinal);
        return [.. rotation.Sessions
            .SelectMany(s => s.Guests, (s, guest) => (s.Cluster, s.Host, Guest: guest))
            .GroupBy(v => v)
            .Select(g => new VisitRow(
                join.Stamp,
                g.Key.Cluster is { } cluster ? clusters[cluster] : 0,
                join.Keys.Cell(g.Key.Host),
                join.Keys.Cell(g.Key.Guest),
                g.Key.Cluster is not null && rotation.Members.ClusterOf(g.Key.Guest) == g.Key.Cluster,
                g.Count()))
            .OrderBy(r => r.HostKey).ThenBy(r => r.GuestKey)];
    }
}
