using Pipeline.Core.Indicators.MeetingCompliance;
using Pipeline.Core.Planning;
using Pipeline.Core.Reference;

namespace Pipeline.Core.Indicators.ClusterRotation;

/// <summary>A cluster that is active on the month's last day.</summary>
/// <param name="Cells">Those of its cells that have an owner.</param>
/// <param name="Sessions">Those hosted by one of its cells.</param>
public sealed record ClusterMonth(
    Cluster Cluster, IReadOnlyList<CellMonth> Cells, IReadOnlyList<Session> Sessions, ClusterHosting Hosting, ClusterVisits Visits)
{
    /// <summary>The cells in the cluster on the month's last day, in order.</summary>
    public IReadOnlyList<string> Members => Visits.Cells;

    /// <summary>A cell of it is expected to report; if not, no figure counts it.</summary>
    public bool IsExpected => Cells.Any(c => c.IsExpected);
}
