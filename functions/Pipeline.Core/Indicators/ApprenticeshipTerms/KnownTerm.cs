namespace Pipeline.Core.Indicators.ApprenticeshipTerms;

/// <summary>A term as the newest sheet that names it has it. A person and a start are one term, whatever else is corrected later.</summary>
/// <param name="Commune">The commune of that sheet.</param>
/// <param name="End">The last day, inclusive; null while the term is in progress.</param>
/// <param name="Listed">The month of that sheet.</param>
public sealed record KnownTerm(
    string Person, DateOnly Start, string Commune, string Post, string Sector, DateOnly PlannedEnd, DateOnly? End, Month Listed)
{
    /// <summary>
    /// The last day on which the person is taken to be away: of a term in progress the day it is planned to end, or the end of the month
    /// that last listed it where that is later.
    /// </summary>
    public DateOnly Until => End ?? (PlannedEnd > Listed.LastDay ? PlannedEnd : Listed.LastDay);
}
