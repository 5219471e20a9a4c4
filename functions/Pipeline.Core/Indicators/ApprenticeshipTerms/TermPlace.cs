namespace Pipeline.Core.Indicators.ApprenticeshipTerms;

/// <summary>The grain of <c>fact_apprenticeship_term</c> within a month.</summary>
/// <param name="Commune">The one that stands for it on the month's last day.</param>
/// <param name="Year">The calendar year in which the term began, or is planned to begin.</param>
public readonly record struct TermPlace(string Commune, string Sector, int Year);
