namespace Pipeline.Core.Indicators.ClusterRotation;

/// <summary>C3 with the pairs of a cluster none of whose cells is expected to report.</summary>
public sealed record CrossVisitFigures(Figure C3, int NotExpected);
