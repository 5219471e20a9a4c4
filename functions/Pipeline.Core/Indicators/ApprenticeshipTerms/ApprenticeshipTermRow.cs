namespace Pipeline.Core.Indicators.ApprenticeshipTerms;

/// <summary>A row of <c>fact_apprenticeship_term</c>: a commune's sector and term year in a month.</summary>
/// <param name="OrganizationKey">The commune, written as its committee.</param>
/// <param name="IsMissing">The commune's sheet of this month is expected and not there: its load is not known.</param>
/// <param name="Leaders">Of the commune: the same in each of its rows.</param>
/// <param name="TooManyAway">Of the commune: the same in each of its rows.</param>
public sealed record ApprenticeshipTermRow(
    MonthStamp Stamp, int OrganizationKey, int SectorKey, int TermYear, TermFigures Figures, int DaysInMonth, bool IsFiled, bool IsMissing,
    int Leaders, bool TooManyAway);
