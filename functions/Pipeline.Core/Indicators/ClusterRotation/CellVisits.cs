namespace Pipeline.Core.Indicators.ClusterRotation;

/// <summary>In which of the last months a cell was a guest at another's sessions.</summary>
public sealed record CellVisits(string Host, string Guest, RecentMonths Months);
