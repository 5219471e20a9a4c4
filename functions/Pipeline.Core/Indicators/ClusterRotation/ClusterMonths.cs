using Pipeline.Core.Indicators.MeetingCompliance;
using Pipeline.Core.Planning;

namespace Pipeline.Core.Indicators.ClusterRotation;

/// <summary>Every cluster that is active on the month's last day, joined with its cells, their sessions and what is known of the months before.</summary>
public static class ClusterMonths
{
    /// <summary>By cluster.</summary>
    public static IEnumerable<ClusterMonth> Of(MonthJoin join, IReadOnlyList<CellMonth> cells, RotationOfMonth rotation)
    {
        var byCode = cells.ToDictionary(c => c.Cell, StringComparer.Ordinal);
        var sessions = rotation.Sessions.ToLookup(s => s.Cluster, StringComparer.Ordinal);
        var plans = HostingPlan.Of(rotation.Hostings, join.Directory, rotation.Members, join.Month);
        var visits = Visits.Of(rotation.Visits, rotation.Members, join.Pack.Meetings.VisitMonths, join.Month);
        return rotation.Members.Clusters.Select((cluster, i) => new ClusterMonth(
            cluster,
            [.. visits[i].Cells.Where(byCode.ContainsKey).Select(c => byCode[c])],
            [.. sessions[cluster.Code]],
            plans[i],
            visits[i]));
    }
}
