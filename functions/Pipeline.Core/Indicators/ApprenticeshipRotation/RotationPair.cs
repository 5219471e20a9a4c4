namespace Pipeline.Core.Indicators.ApprenticeshipRotation;

/// <summary>A village and a sector in a calendar quarter so far: whether a day was planned, and whether one was done.</summary>
/// <param name="Commune">That of the village when the pair was last seen.</param>
public sealed record RotationPair(string Commune, string Village, string Sector, bool IsPlanned, bool IsDone);
