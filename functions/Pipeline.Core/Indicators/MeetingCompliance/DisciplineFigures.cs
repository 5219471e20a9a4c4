namespace Pipeline.Core.Indicators.MeetingCompliance;

/// <summary>The four parts of M4.</summary>
public sealed record DisciplineFigures(Figure Prepared, Figure SelfCriticism, Figure Resolution, Figure Issues);
