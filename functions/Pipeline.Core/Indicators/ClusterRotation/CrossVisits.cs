using Pipeline.Core.Planning;

namespace Pipeline.Core.Indicators.ClusterRotation;

/// <summary>
/// C3 (INDICATORS, Cell meetings): ordered pairs of a host and a guest that met at a session in the last months, as many as the pack
/// says, of all pairs of cells that are in the cluster on the month's last day.
/// </summary>
public static class CrossVisits
{
    public static Figure Of(ClusterVisits cluster, RotationOfMonth rotation, int months) =>
        Each(cluster, rotation, months).Aggregate(default(Figure), (sum, pair) => sum + pair.C3);

    /// <summary>Each pair with its part of the figure: it is missing if it has not met while a sheet of its host is missing in these months.</summary>
    public static IEnumerable<(VisitPair Pair, Figure C3)> Each(ClusterVisits cluster, RotationOfMonth rotation, int months) =>
        cluster.Pairs.Select(p => (p, new Figure(p.Months > 0 ? 1 : 0, 1, p.Months == 0 && rotation.IsSilent(p.Host, months) ? 1 : 0)));
}
