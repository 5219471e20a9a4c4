namespace Pipeline.Core.Indicators.EconomicModels;

/// <summary>
/// E1p (INDICATORS, Household coverage): distinct owners with an effective model at the end of any of the last 36 months. Each stands with
/// one commune and sector, that of the last effective model; of several at once with the one they stood with before, else the first in
/// order. So the rows of a month sum to distinct owners, and months are never summed.
/// </summary>
public static class ModelOwners
{
    /// <summary>By owner.</summary>
    public static IReadOnlyList<ModelOwner> Of(MonthJoin join, ModelsOfMonth models)
    {
        var first = join.Month.Plus(1 - join.Pack.Models.OwnerMonths);
        var owners = join.History.ModelOwners.Where(o => o.LastMonth >= first)
            .Select(o => o with { Commune = join.Directory.CommuneSuccession.PrincipalOn(o.Commune, join.Month.LastDay) ?? o.Commune })
            .ToDictionary(o => o.Owner, StringComparer.Ordinal);
        var effective = models.Communes
            .SelectMany(models.Of, (commune, model) => (Commune: commune, Model: model))
            .Where(m => m.Model.IsEffectiveOn(join.Month.LastDay, join.Pack.Models))
            .GroupBy(m => m.Model.Owner, m => (m.Commune, m.Model.Sector), StringComparer.Ordinal);
        foreach (var owner in effective)
        {
            var places = owner.OrderBy(p => p.Commune, StringComparer.Ordinal).ThenBy(p => p.Sector, StringComparer.Ordinal).ToList();
            var before = owners.GetValueOrDefault(owner.Key);
            var (commune, sector) = before is not null && places.Contains((before.Commune, before.Sector)) ? (before.Commune, before.Sector) : places[0];
            owners[owner.Key] = new(owner.Key, join.Month, commune, sector);
        }

        return [.. owners.Values.OrderBy(o => o.Owner, StringComparer.Ordinal)];
    }
}
