namespace Pipeline.Core.Indicators.ApprenticeshipTerms;

/// <summary>All that the rows of <c>fact_apprenticeship_term</c> are the sums of.</summary>
public static class TermPieces
{
    /// <param name="known">By (person, start).</param>
    public static IEnumerable<TermPiece> Of(MonthJoin join, IReadOnlyList<KnownTerm> known)
    {
        var terms = CountingTerms.Of(known).ToList();
        return YearlyTerms.Of(join, terms).Concat(TermLoad.Of(join, terms));
    }
}
