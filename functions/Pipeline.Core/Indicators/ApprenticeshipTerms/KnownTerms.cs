namespace Pipeline.Core.Indicators.ApprenticeshipTerms;

/// <summary>The terms as they are known in a month: those that the months before handed on, and what this month's sheets say.</summary>
public static class KnownTerms
{
    /// <summary>By (person, start).</summary>
    public static IReadOnlyList<KnownTerm> Of(MonthJoin join)
    {
        var known = join.History.Terms.ToDictionary(t => (t.Person, t.Start));
        var succession = join.Directory.CommuneSuccession;
        var sheets = join.Sheets.Terms
            .OrderBy(s => succession.IsActiveOn(s.Commune, join.Month.LastDay)) // What follows a commune has the last word on its terms.
            .ThenBy(s => s.Commune, StringComparer.Ordinal);
        foreach (var (commune, term) in sheets.SelectMany(s => s.Terms, (s, term) => (s.Commune, term)))
        {
            known[(term.Person, term.Start)] = new(
                term.Person, term.Start, commune, term.Post, term.Sector, term.PlannedEnd, term.End, join.Month);
        }

        return [.. known.Values.OrderBy(t => t.Person, StringComparer.Ordinal).ThenBy(t => t.Start)];
    }

    /// <summary>What the next month looks back to: the terms begun in its year and in the year before.</summary>
    public static IReadOnlyList<KnownTerm> Next(Month month, IReadOnlyList<KnownTerm> terms) =>
        [.. terms.Where(t => t.Start.Year >= month.Next.Year - 1)];
}
