using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.EconomicModels;

/// <summary>
/// One row for each commune and sector with a model in the month or the month before, or with an owner of the last months; and one for
/// each commune whose sheet is missing.
/// </summary>
public static class EconomicModelFacts
{
    /// <summary>By organisation and sector key.</summary>
    /// <param name="owners">Those of E1p.</param>
    public static IReadOnlyList<EconomicModelRow> Of(MonthJoin join, ModelsOfMonth models, IReadOnlyList<ModelOwner> owners)
    {
        var rows = new Dictionary<(string Commune, string Sector), ModelFigures>();
        var before = new ModelsOfMonth(join.SheetsBefore, join.Directory, join.Month.Previous, join.Month.LastDay);
        foreach (var commune in models.Communes)
        {
            Stocks(join, commune, models, before, rows);
        }

        foreach (var owner in owners)
        {
            var row = rows.GetValueOrDefault((owner.Commune, owner.Sector));
            rows[(owner.Commune, owner.Sector)] = row with { Owners = row.Owners + 1 };
        }

        var missing = join.Owed(EconomicModelsForm.Code)
            .Where(o => o.Sheet.IsExpected && !join.IsFiled(EconomicModelsForm.Code, o.Sheet.Unit))
            .Select(o => Row(join, o.Sheet.Unit, 0, new() { E1 = new(0, 0, 1) }));
        return [.. rows.Select(r => Row(join, r.Key.Commune, join.Keys.Sector(r.Key.Sector), r.Value))
            .Concat(missing)
            .GroupBy(r => (r.OrganizationKey, r.SectorKey))
            .Select(g => g.Aggregate((sum, row) => sum with { Figures = sum.Figures + row.Figures }))
            .OrderBy(r => r.OrganizationKey).ThenBy(r => r.SectorKey)];
    }

    private static void Stocks(
        MonthJoin join, string commune, ModelsOfMonth models, ModelsOfMonth before, Dictionary<(string Commune, string Sector), ModelFigures> rows)
    {
        var now = models.Of(commune).ToLookup(m => m.Sector, StringComparer.Ordinal);
        var then = before.Of(commune).ToLookup(m => m.Sector, StringComparer.Ordinal);
        var stood = then.Where(s => s.Any(m => m.IsOpenOn(join.Month.Previous.LastDay))).Select(s => s.Key);
        foreach (var sector in now.Select(s => s.Key).Union(stood, StringComparer.Ordinal))
        {
            rows[(commune, sector)] = ModelStock.Of(
                join.Month, [.. now[sector]], before.Whole.Contains(commune) ? [.. then[sector]] : null, join.Pack.Models);
        }
    }

    private static EconomicModelRow Row(MonthJoin join, string commune, int sector, ModelFigures figures) => new(
        join.Stamp, join.Keys.Organization(join.Directory.OwnerOn(UnitLevel.Commune, commune, join.Month.LastDay)), sector, figures);
}
