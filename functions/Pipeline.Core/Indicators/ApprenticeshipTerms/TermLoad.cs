namespace Pipeline.Core.Indicators.ApprenticeshipTerms;

/// <summary>
/// A2m (INDICATORS, Apprenticeship rotation): the person-days of the month that a commune's people spend at the level above, and how many
/// of its leaders are away on the month's last day. Only this month's sheets tell: a term that none lists has no days here.
/// </summary>
public static class TermLoad
{
    public static IEnumerable<TermPiece> Of(MonthJoin join, IEnumerable<(KnownTerm Term, bool Counts)> terms)
    {
        var leaders = join.Current.SelectMany(s => s.Ledger.Leaders)
            .SelectMany(l => l.Members, (l, member) => (l.Commune, member)).ToHashSet();
        foreach (var (term, _) in terms.Where(t => t.Counts && t.Term.Listed == join.Month))
        {
            if (join.Directory.CommuneSuccession.PrincipalOn(term.Commune, join.Month.LastDay) is { } commune)
            {
                var days = MonthDays.Between(term.Start, term.End?.AddDays(1), join.Month);
                yield return new(new(commune, term.Sector, term.Start.Year), new()
                {
                    TermDays = days.Count,
                    LeadersAway = days.Contains(join.Month.LastDay) && leaders.Contains((commune, term.Person)) ? 1 : 0,
                }, null, term);
            }
        }
    }

    /// <summary>Whether more than one in so many of a commune's leaders are away.</summary>
    public static bool IsTooMany(int away, int leaders, int oneIn) => away * oneIn > leaders;
}
