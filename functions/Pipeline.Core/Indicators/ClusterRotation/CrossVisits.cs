using Pipeline.Core.Planning;

namespace Pipeline.Core.Indicators.ClusterRotation;

/// <summary>
/// C3 (INDICATORS, Cell meetings): ordered pairs of a host and a guest that met at a session in the last months, as many as the pack
/// says, of all pairs of cells that are in the cluster on the month's last day.
/// </summary>
public static class CrossVisits
{
    /// <summary>A pair is missing if it has not met while a sheet of its host is missing in these months.</summary>
    public static Figure Of(ClusterVisits cluster, RotationOfMonth rotation, int months) => new(
        cluster.Pairs.Count(p => p.Months > 0),
        cluster.Pairs.Count,
        cluster.Pairs.Count(p => p.Months == 0 && rotation.IsSilent(p.Host, months)));
}
