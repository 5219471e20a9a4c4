namespace Pipeline.Core.Indicators.ClusterRotation;

/// <summary>What the hosting plan says of a cluster.</summary>
/// <param name="LongestWait">Months; null for a cluster without cells.</param>
/// <param name="NextHostKey">0 for a cluster without cells.</param>
public sealed record HostingFigures(int? LongestWait, int NextHostKey);
