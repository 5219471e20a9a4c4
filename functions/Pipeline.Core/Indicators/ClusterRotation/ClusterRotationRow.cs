namespace Pipeline.Core.Indicators.ClusterRotation;

/// <summary>A row of <c>fact_cluster_rotation</c>: a cluster's month.</summary>
/// <param name="Cells">Cells in the cluster on the month's last day.</param>
/// <param name="HasUnusualSize">Other than the pack's 3–4 cells; the figure is computed all the same.</param>
/// <param name="Sessions">Proper meetings with a rotating host, however many attended.</param>
public sealed record ClusterRotationRow(
    MonthStamp Stamp, int ClusterKey, int Cells, bool HasUnusualSize, int Sessions, Figure C1, int NotExpected,
    HostCoverageFigures C2, CrossVisitFigures C3, HostingFigures Hosting);
