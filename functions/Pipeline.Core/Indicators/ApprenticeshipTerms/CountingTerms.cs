namespace Pipeline.Core.Indicators.ApprenticeshipTerms;

/// <summary>
/// Which terms of each person count (INDICATORS, A2m): a person is at one office at a time, so of overlapping terms the one that began
/// earlier counts alone. One sheet cannot name two; the sheets of two communes, or of two months, can.
/// </summary>
public static class CountingTerms
{
    /// <param name="terms">By (person, start).</param>
    public static IEnumerable<(KnownTerm Term, bool Counts)> Of(IEnumerable<KnownTerm> terms)
    {
        KnownTerm? before = null;
        foreach (var term in terms)
        {
            var counts = before?.Person != term.Person || term.Start > before.Until;
            before = counts ? term : before;
            yield return (term, counts);
        }
    }
}
