using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.ApprenticeshipTerms;

/// <summary>
/// A2 (INDICATORS, Apprenticeship rotation): posts with a valid term begun in the year, of the posts due in that year's plan, for the
/// month's year and the year before, as known in the month. A term counts once, in the year it began, and with its post's plan, whatever
/// sector it was in. Missing is a post without any known term whose commune's sheet of this month is not there.
/// </summary>
public static class YearlyTerms
{
    public static IEnumerable<TermPiece> Of(MonthJoin join, IReadOnlyList<(KnownTerm Term, bool Counts)> terms)
    {
        var succession = join.Directory.CommuneSuccession;
        var silent = join.Owed(ApprenticeshipTermsForm.Code)
            .Where(o => o.Sheet.IsExpected && !join.IsFiled(ApprenticeshipTermsForm.Code, o.Sheet.Unit))
            .Select(o => o.Sheet.Unit).ToHashSet(StringComparer.Ordinal);
        var due = join.Current.SelectMany(s => s.Ledger.Terms).ToList();
        var counting = terms.Where(t => t.Counts).Select(t => t.Term).ToLookup(t => (t.Post, t.Start.Year));
        foreach (var post in due)
        {
            if (succession.PrincipalOn(post.Commune, join.Month.LastDay) is { } commune)
            {
                var deciding = counting[(post.Post, post.Year)].MinBy(t => StateOf(t, join));
                yield return new(
                    new(commune, post.Sector, post.Year), Of(deciding is null ? null : StateOf(deciding, join), silent.Contains(commune)), post, deciding);
            }
        }

        foreach (var (term, figures) in BesideThePlan(join.Month, terms, [.. due.Select(d => (d.Post, d.Year))]))
        {
            if (succession.PrincipalOn(term.Commune, join.Month.LastDay) is { } commune)
            {
                yield return new(new(commune, term.Sector, term.Start.Year), figures, null, term);
            }
        }
    }

    /// <summary>By the pack in force on the month's last day.</summary>
    public static TermState StateOf(KnownTerm term, MonthJoin join) =>
        TermLength.Of(term.Start, term.PlannedEnd, term.End, join.Pack.Apprenticeship);

    private static TermFigures Of(TermState? state, bool isSilent) => new TermFigures
    {
        A2 = new(state == TermState.Valid ? 1 : 0, 1, state is null && isSilent ? 1 : 0),
        InProgress = state == TermState.InProgress ? 1 : 0,
        Interrupted = state == TermState.Interrupted ? 1 : 0,
        Short = state == TermState.Short ? 1 : 0,
        Long = state == TermState.Long ? 1 : 0,
    };

    private static IEnumerable<(KnownTerm Term, TermFigures Figures)> BesideThePlan(
        Month month, IEnumerable<(KnownTerm Term, bool Counts)> terms, HashSet<(string Post, int Year)> due) =>
        from known in terms
        where known.Term.Start.Year >= month.Year - 1 && (!known.Counts || !due.Contains((known.Term.Post, known.Term.Start.Year)))
        select (known.Term, new TermFigures { Overlapping = known.Counts ? 0 : 1, Unplanned = known.Counts ? 1 : 0 });
}
