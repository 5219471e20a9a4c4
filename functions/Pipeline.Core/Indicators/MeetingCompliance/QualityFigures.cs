namespace Pipeline.Core.Indicators.MeetingCompliance;

/// <summary>M5 by level; all four share one denominator.</summary>
public sealed record QualityFigures(Figure Good, Figure Fair, Figure Average, Figure Poor, int NotScored);
