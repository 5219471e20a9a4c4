using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.ClusterRotation;

/// <summary>A proper meeting with a rotating host, as the units stand on the month's last day.</summary>
/// <param name="Cluster">The cluster that the host is in; null if it is in none.</param>
/// <param name="Guests">Cells other than the host, each once, in order; in whichever cluster.</param>
public sealed record Session(string? Cluster, string Host, CellMeeting Meeting, IReadOnlyList<string> Guests);
