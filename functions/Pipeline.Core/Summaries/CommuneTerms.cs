namespace Pipeline.Core.Summaries;

/// <summary>The terms of a commune's sheet, by (person, start); none for a nil report.</summary>
public sealed record CommuneTerms(string Commune, IReadOnlyList<ReportedTerm> Terms);
