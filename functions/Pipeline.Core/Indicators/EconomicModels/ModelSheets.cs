using Pipeline.Core.Explanations;
using Pipeline.Core.Sheets;
using Pipeline.Core.Summaries;

namespace Pipeline.Core.Indicators.EconomicModels;

/// <summary>Which sheet a model of a commune was read from: its own, or that of a commune it follows.</summary>
internal sealed class ModelSheets(ExplainedMonth month)
{
    private readonly ILookup<string, CommuneModels> _sheets = month.Join.Sheets.Models
        .OrderBy(s => s.Commune, StringComparer.Ordinal)
        .ToLookup(s => month.Join.Directory.CommuneSuccession.PrincipalOn(s.Commune, month.Join.Month.LastDay) ?? "", StringComparer.Ordinal);

    public SheetBehind? Of(string commune, ReportedModel model) => First(commune, m => m == model);

    /// <summary>The sheet with the effective model that its owner is counted with.</summary>
    public SheetBehind? Of(ModelOwner owner) => First(owner.Commune, m => m.Owner == owner.Owner && m.Sector == owner.Sector
        && m.IsEffectiveOn(month.Join.Month.LastDay, month.Join.Pack.Models));

    private SheetBehind? First(string commune, Predicate<ReportedModel> isMeant) =>
        _sheets[commune].FirstOrDefault(s => s.Models.Any(m => isMeant(m))) is { } sheet ? month.Behind(EconomicModelsForm.Code, sheet.Commune) : null;
}
