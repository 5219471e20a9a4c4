using Pipeline.Core.Reference;

namespace Pipeline.Core.Sheets.Warnings;

/// <summary>
/// Sessions of a cluster that will not count as their host expects (INDICATORS, C1): members are the cells in the cluster on the month's
/// last day, guests count only if they are among them, and a cluster of another size than the pack says is flagged.
/// </summary>
internal static class HostedSessions
{
    public static IEnumerable<Warning> Of(IReadOnlyList<CellMeeting> meetings, WarningContext context)
    {
        var hosted = meetings.Index().Where(m => m.Item.RotatingHost).ToList();
        if (hosted.Count == 0)
        {
            return [];
        }

        var (directory, day) = (context.Directory, context.Month.LastDay);
        return directory.ClustersOf(context.Unit).On(day) is not { Cluster: var cluster }
            ? hosted.Select(m => Warning.HostWithoutCluster(context.Unit, Place.Of(m.Index, "rotatingHost")))
            : InCluster(hosted, cluster, [.. directory.CellsOf(cluster).Where(c => c.HoldsOn(day)).Select(c => c.Cell)], context.Pack.Meetings);
    }

    private static IEnumerable<Warning> InCluster(
        List<(int Index, CellMeeting Item)> hosted, string cluster, HashSet<string> cells, MeetingRules rules)
    {
        if (cells.Count < rules.ClusterSmallest || cells.Count > rules.ClusterLargest)
        {
            yield return Warning.ClusterSizeUnusual(
                cluster, cells.Count, rules.ClusterSmallest, rules.ClusterLargest, Place.Of(hosted[0].Index, "rotatingHost"));
        }

        foreach (var (index, meeting) in hosted)
        {
            foreach (var guest in meeting.GuestCells.Where(g => !cells.Contains(g)))
            {
                yield return Warning.GuestOutsideCluster(guest, cluster, Place.Of(index, "guestCells"));
            }
        }
    }
}
