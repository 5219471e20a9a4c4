using Pipeline.Core.Obligations;

namespace Pipeline.Core.Indicators.ApprenticeshipTerms;

/// <summary>What one post due, or one term, adds to a row of <c>fact_apprenticeship_term</c>.</summary>
/// <param name="Due">The post, where the plan has it; null where the term alone counts.</param>
/// <param name="Term">The term that decides; null for a post without a known one.</param>
public sealed record TermPiece(TermPlace Place, TermFigures Figures, TermDue? Due, KnownTerm? Term);
