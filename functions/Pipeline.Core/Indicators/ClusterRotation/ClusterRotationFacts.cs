using Pipeline.Core.Indicators.MeetingCompliance;
using Pipeline.Core.Planning;
using Pipeline.Core.Reference;

namespace Pipeline.Core.Indicators.ClusterRotation;

/// <summary>One row for each cluster that is active on the month's last day; its cells may belong to several organisations.</summary>
public static class ClusterRotationFacts
{
    /// <summary>By cluster key.</summary>
    public static IReadOnlyList<ClusterRotationRow> Of(MonthJoin join, IReadOnlyList<CellMonth> cells, RotationOfMonth rotation)
    {
        var byCode = cells.ToDictionary(c => c.Cell, StringComparer.Ordinal);
        var sessions = rotation.Sessions.ToLookup(s => s.Cluster, StringComparer.Ordinal);
        var plans = HostingPlan.Of(rotation.Hostings, join.Directory, rotation.Members, join.Month);
        var visits = Visits.Of(rotation.Visits, rotation.Members, join.Pack.Meetings.VisitMonths, join.Month);
        return [.. rotation.Members.Clusters
            .Select((cluster, i) => Row(
                join, cluster, [.. rotation.Members.Of(cluster.Code).Where(byCode.ContainsKey).Select(c => byCode[c])],
                [.. sessions[cluster.Code]], new(rotation, plans[i], visits[i])))
            .OrderBy(r => r.ClusterKey)];
    }

    private static ClusterRotationRow Row(
        MonthJoin join, Cluster cluster, IReadOnlyList<CellMonth> cells, IReadOnlyList<Session> sessions, LookBack lookBack)
    {
        var members = lookBack.Visits.Cells;
        var c1 = ClusterSession.Of(cells, sessions.Any(s => ClusterSession.IsAttended(s, members)));
        var c2 = c1.Due == 0 ? default : HostCoverage.Of(members, lookBack.Rotation, join);
        var c3 = c1.Due == 0 ? default : CrossVisits.Of(lookBack.Visits, lookBack.Rotation, join.Pack.Meetings.VisitMonths);
        var rules = join.Pack.Meetings;
        return new(
            join.Stamp,
            join.Keys.Cluster(cluster),
            members.Count,
            members.Count < rules.ClusterSmallest || members.Count > rules.ClusterLargest,
            sessions.Count,
            c1,
            1 - c1.Due,
            new(c2, c1.Due == 0 ? 0 : members.Count - c2.Due, c1.Due == 0 ? members.Count : 0),
            new(c3, c1.Due == 0 ? lookBack.Visits.Pairs.Count : 0),
            new(lookBack.Plan.LongestWait, lookBack.Plan.Next is { } next ? join.Keys.Cell(next) : 0));
    }

    private readonly record struct LookBack(RotationOfMonth Rotation, ClusterHosting Plan, ClusterVisits Visits);
}
