namespace Pipeline.Core.Summaries;

/// <summary>The household-economy models of a commune's sheet, by model; none for a nil report.</summary>
public sealed record CommuneModels(string Commune, IReadOnlyList<ReportedModel> Models);
