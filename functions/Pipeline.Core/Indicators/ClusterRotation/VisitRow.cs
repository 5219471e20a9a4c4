namespace Pipeline.Core.Indicators.ClusterRotation;

/// <summary>A row of <c>fact_visit</c>: that one cell was a guest of another in a month.</summary>
/// <param name="ClusterKey">The host's cluster; 0 if it is in none.</param>
/// <param name="IsOfCluster">The guest is in the host's cluster on the month's last day.</param>
/// <param name="Visits">Sessions of the host that the guest attended.</param>
public sealed record VisitRow(MonthStamp Stamp, int ClusterKey, int HostKey, int GuestKey, bool IsOfCluster, int Visits);
