namespace Pipeline.Core.Summaries;

/// <summary>A term at the level above, as a commune's sheet reports it. Its days are inclusive.</summary>
/// <param name="End">Null while the term is in progress.</param>
public sealed record ReportedTerm(string Person, DateOnly Start, string Post, string Sector, DateOnly PlannedEnd, DateOnly? End);
