using Pipeline.Core.Sheets;

namespace Pipeline.Core.Summaries;

/// <summary>A commune's standing by the New Rural standard, as its sheet has it.</summary>
/// <param name="Standing">Null for a nil report.</param>
public sealed record CommuneStanding(string Commune, NewRuralStanding? Standing);
