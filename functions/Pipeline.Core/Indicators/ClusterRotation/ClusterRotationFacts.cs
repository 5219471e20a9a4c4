using Pipeline.Core.Indicators.MeetingCompliance;

namespace Pipeline.Core.Indicators.ClusterRotation;

/// <summary>One row for each cluster that is active on the month's last day; its cells may belong to several organisations.</summary>
public static class ClusterRotationFacts
{
    /// <summary>By cluster key.</summary>
    public static IReadOnlyList<ClusterRotationRow> Of(MonthJoin join, IReadOnlyList<CellMonth> cells, RotationOfMonth rotation) =>
        [.. ClusterMonths.Of(join, cells, rotation).Select(c => Row(join, c, rotation)).OrderBy(r => r.ClusterKey)];

    private static ClusterRotationRow Row(MonthJoin join, ClusterMonth cluster, RotationOfMonth rotation)
    {
        var (members, rules) = (cluster.Members, join.Pack.Meetings);
        var c2 = cluster.IsExpected ? HostCoverage.Of(members, rotation, join) : default;
        var c3 = cluster.IsExpected ? CrossVisits.Of(cluster.Visits, rotation, rules.VisitMonths) : default;
        return new(
            join.Stamp,
            join.Keys.Cluster(cluster.Cluster),
            members.Count,
            members.Count < rules.ClusterSmallest || members.Count > rules.ClusterLargest,
            cluster.Sessions.Count,
            ClusterSession.Of(cluster),
            cluster.IsExpected ? 0 : 1,
            new(c2, cluster.IsExpected ? members.Count - c2.Due : 0, cluster.IsExpected ? 0 : members.Count),
            new(c3, cluster.IsExpected ? 0 : cluster.Visits.Pairs.Count),
            new(cluster.Hosting.LongestWait, cluster.Hosting.Next is { } next ? join.Keys.Cell(next) : 0));
    }
}
