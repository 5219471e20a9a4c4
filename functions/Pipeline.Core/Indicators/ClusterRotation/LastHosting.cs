namespace Pipeline.Core.Indicators.ClusterRotation;

/// <summary>The last month in which a cell hosted a session of its cluster.</summary>
public sealed record LastHosting(string Cluster, string Cell, Month Month);
