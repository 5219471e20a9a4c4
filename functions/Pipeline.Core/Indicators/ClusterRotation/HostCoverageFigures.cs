namespace Pipeline.Core.Indicators.ClusterRotation;

/// <summary>C2 with what it leaves out; together they are all cells of the cluster.</summary>
/// <param name="NotLongEnough">Cells that were not in the cluster through all of the months, or all of them before there are enough months.</param>
/// <param name="NotExpected">All cells of a cluster none of which is expected to report.</param>
public sealed record HostCoverageFigures(Figure C2, int NotLongEnough, int NotExpected);
