using Pipeline.Core.Summaries;

namespace Pipeline.Core.Indicators.EconomicModels;

/// <summary>The models of a commune and sector, by the sheets of the month and of the month before.</summary>
/// <param name="Before">Null where the sheets of the month before are not all there.</param>
public sealed record SectorModels(string Commune, string Sector, IReadOnlyList<ReportedModel> Now, IReadOnlyList<ReportedModel>? Before)
{
    /// <summary>Of each commune with a sheet, the sectors with a model in the month, or one that was open at the end of the month before.</summary>
    public static IEnumerable<SectorModels> Of(MonthJoin join, ModelsOfMonth models)
    {
        var before = new ModelsOfMonth(join.SheetsBefore, join.Directory, join.Month.Previous, join.Month.LastDay);
        foreach (var commune in models.Communes)
        {
            var now = models.Of(commune).ToLookup(m => m.Sector, StringComparer.Ordinal);
            var then = before.Of(commune).ToLookup(m => m.Sector, StringComparer.Ordinal);
            var stood = then.Where(s => s.Any(m => m.IsOpenOn(join.Month.Previous.LastDay))).Select(s => s.Key);
            foreach (var sector in now.Select(s => s.Key).Union(stood, StringComparer.Ordinal))
            {
                yield return new(commune, sector, [.. now[sector]], before.Whole.Contains(commune) ? [.. then[sector]] : null);
            }
        }
    }
}
