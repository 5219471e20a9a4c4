using Pipeline.Core.Indicators.MeetingCompliance;
using Pipeline.Core.Reference;

namespace Pipeline.Core.Indicators.ClusterRotation;

/// <summary>One row for each cluster that is active on the month's last day; its cells may belong to several organisations.</summary>
public static class ClusterRotationFacts
{
    /// <summary>By cluster key.</summary>
    public static IReadOnlyList<ClusterRotationRow> Of(MonthJoin join, IReadOnlyList<CellMonth> cells)
    {
        var lastDay = join.Month.LastDay;
        var byCode = cells.ToDictionary(c => c.Cell, StringComparer.Ordinal);
        var members = join.Directory.Units.ClusterCells
            .Where(c => c.HoldsOn(lastDay) && join.Directory.CellSuccession.IsActiveOn(c.Cell, lastDay))
            .ToLookup(c => c.Cluster, c => c.Cell, StringComparer.Ordinal);
        return [.. join.Directory.Units.Clusters
            .Where(c => c.HoldsOn(lastDay))
            .Select(c => Row(join, c, members[c.Code].ToHashSet(StringComparer.Ordinal), byCode))
            .OrderBy(r => r.ClusterKey)];
    }

    private static ClusterRotationRow Row(
        MonthJoin join, Cluster cluster, HashSet<string> members, Dictionary<string, CellMonth> byCode)
    {
        var cells = members.Where(byCode.ContainsKey).Select(c => byCode[c]).ToList();
        var met = cells.Any(c => c.Meetings.Any(
            m => ClusterSession.IsAttended(c.Cell, m, members, join.Directory.CellSuccession, join.Month.LastDay)));
        var c1 = ClusterSession.Of(cells, met);
        var rules = join.Pack.Meetings;
        return new(
            join.Stamp,
            join.Keys.Cluster(cluster),
            members.Count,
            members.Count < rules.ClusterSmallest || members.Count > rules.ClusterLargest,
            cells.Sum(c => c.Meetings.Count(ClusterSession.IsSession)),
            c1,
            1 - c1.Due);
    }
}
