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
        var rows = SectorModels.Of(join, models).ToDictionary(
            s => (s.Commune, s.Sector), s => ModelStock.Of(join.Month, s.Now, s.Before, join.Pack.Models));
        foreach (var owner in owners)
        {
            var row = rows.GetValueOrDefault((owner.Commune, owner.Sector));
            rows[(owner.Commune, owner.Sector)] = row with { Owners = row.Owners + 1 };
        }

        var missing = CommunesMissing(join).Select(c => Row(join, c, 0, new() { E1 = new(0, 0, 1) }));
        return [.. rows.Select(r => Row(join, r.Key.Commune, join.Keys.Sector(r.Key.Sector), r.Value))
            .Concat(missing)
            .GroupBy(r => (r.OrganizationKey, r.SectorKey))
            .Select(g => g.Aggregate((sum, row) => sum with { Figures = sum.Figures + row.Figures }))
            .OrderBy(r => r.OrganizationKey).ThenBy(r => r.SectorKey)];
    }

    /// <summary>Those that are expected to report and whose sheet is missing.</summary>
    internal static IEnumerable<string> CommunesMissing(MonthJoin join) => join.Owed(EconomicModelsForm.Code)
        .Where(o => o.Sheet.IsExpected && !join.IsFiled(EconomicModelsForm.Code, o.Sheet.Unit))
        .Select(o => o.Sheet.Unit);

    /// <summary>The organisation that a commune's rows are written as: its committee.</summary>
    internal static string? CommitteeOf(MonthJoin join, string commune) => join.Directory.OwnerOn(UnitLevel.Commune, commune, join.Month.LastDay);

    private static EconomicModelRow Row(MonthJoin join, string commune, int sector, ModelFigures figures) => new(
        join.Stamp, join.Keys.Organization(CommitteeOf(join, commune)), sector, figures);
}
