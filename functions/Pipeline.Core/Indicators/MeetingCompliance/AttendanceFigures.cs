namespace Pipeline.Core.Indicators.MeetingCompliance;

/// <summary>M3 in its three readings.</summary>
public sealed record AttendanceFigures(Figure Regular, Figure Net, Figure Other);
