using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.ApprenticeshipTerms;

/// <summary>One row for each commune, sector and term year with a post due, or with a term known.</summary>
public static class ApprenticeshipTermFacts
{
    /// <summary>By organisation and sector key and term year.</summary>
    public static IReadOnlyList<ApprenticeshipTermRow> Of(MonthJoin join, IReadOnlyList<KnownTerm> known)
    {
        var places = new Dictionary<TermPlace, TermFigures>();
        foreach (var piece in TermPieces.Of(join, known))
        {
            places[piece.Place] = places.GetValueOrDefault(piece.Place) + piece.Figures;
        }

        var leaders = join.Current.SelectMany(s => s.Ledger.Leaders).ToLookup(l => l.Commune, l => l.Members.Count, StringComparer.Ordinal);
        return [.. places.GroupBy(p => p.Key.Commune, StringComparer.Ordinal)
            .SelectMany(commune => Of(join, commune.Key, leaders[commune.Key].Sum(), [.. commune]))
            .OrderBy(r => r.OrganizationKey).ThenBy(r => r.SectorKey).ThenBy(r => r.TermYear)];
    }

    private static IEnumerable<ApprenticeshipTermRow> Of(
        MonthJoin join, string commune, int leaders, IReadOnlyCollection<KeyValuePair<TermPlace, TermFigures>> places)
    {
        var organization = join.Keys.Organization(join.Directory.OwnerOn(UnitLevel.Commune, commune, join.Month.LastDay));
        var tooMany = TermLoad.IsTooMany(places.Sum(p => p.Value.LeadersAway), leaders, join.Pack.Apprenticeship.LeadersAwayOneIn);
        var filed = join.IsFiled(ApprenticeshipTermsForm.Code, commune);
        var expected = join.Owed(ApprenticeshipTermsForm.Code).Any(o => o.Sheet.Unit == commune && o.Sheet.IsExpected);
        return places
            .GroupBy(p => (Sector: join.Keys.Sector(p.Key.Sector), p.Key.Year))
            .Select(row => new ApprenticeshipTermRow(
                join.Stamp, organization, row.Key.Sector, row.Key.Year, row.Aggregate(default(TermFigures), (sum, p) => sum + p.Value),
                join.Month.Days, filed, expected && !filed, leaders, tooMany));
    }
}
