namespace Pipeline.Core.Indicators.ClusterRotation;

/// <summary>In which of the last months a cell's sheet was expected and is missing.</summary>
public sealed record SilentMonths(string Cell, RecentMonths Months);
