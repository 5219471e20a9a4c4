using Pipeline.Core.Explanations;
using Pipeline.Core.Summaries;

namespace Pipeline.Core.Indicators.EconomicModels;

/// <summary>What stands behind each row of <c>fact_economic_model</c>: the models for E1, their owners for E1p.</summary>
internal static class EconomicModelEvidence
{
    public static TableExplanation Explanation { get; } = new(EconomicModelTable.Table.Definition, EconomicModelRules.All, Rows);

    private static IEnumerable<ExplainedRow> Rows(ExplainedMonth month)
    {
        var join = month.Join;
        var sheets = new Lazy<ModelSheets>(() => new(month));
        var models = SectorModels.Of(join, month.Parts.Models).ToLookup(s => Key(s.Commune, join.Keys.Sector(s.Sector)));
        var owners = month.Parts.Owners.ToLookup(o => Key(o.Commune, join.Keys.Sector(o.Sector)));
        var missing = EconomicModelFacts.CommunesMissing(join).ToLookup(c => Key(c, 0));
        return EconomicModelFacts.Of(join, month.Parts.Models, month.Parts.Owners).Select(row =>
        {
            var key = (row.OrganizationKey, row.SectorKey);
            var communes = models[key].Select(s => s.Commune).Concat(owners[key].Select(o => o.Commune)).Concat(missing[key]);
            return new ExplainedRow(
                ExplainedRow.KeyOf(("organization_key", row.OrganizationKey), ("sector_key", row.SectorKey)),
                [.. communes.Select(c => EconomicModelFacts.CommitteeOf(join, c)).OfType<string>().Distinct(StringComparer.Ordinal)],
                () =>
                [
                    .. models[key].SelectMany(s => Of(join, s, sheets.Value, hasGap: row.Figures.StockGap is not null)).ThatCount(),
                    .. owners[key].Select(o => Of(join, o, sheets.Value)),
                    .. missing[key].Select(c => new Evidence("e1_missing", 1, EvidenceKind.Commune, c, ModelWording.SheetMissing)),
                ]);
        });

        (int, int) Key(string commune, int sector) => (join.Keys.Organization(EconomicModelFacts.CommitteeOf(join, commune)), sector);
    }

    private static IEnumerable<Evidence> Of(MonthJoin join, SectorModels models, ModelSheets sheets, bool hasGap) =>
    [
        .. models.Now.SelectMany(m => Counted(join, m).Select(e => e with { Sheet = sheets.Of(models.Commune, m) })),
        .. hasGap ? Unmatched(join.Month, models, sheets) : [],
    ];

    private static IEnumerable<Evidence> Counted(MonthJoin join, ReportedModel model) =>
    [
        About("e1_num", model.Model, model.IsEffectiveOn(join.Month.LastDay, join.Pack.Models) ? 1 : 0, ModelWording.Effective) with { Date = model.PositiveReview },
        About("e1_den", model.Model, model.IsOpenOn(join.Month.LastDay) ? 1 : 0, ModelWording.Open),
        About("e1_new", model.Model, join.Month.Contains(model.Opened) ? 1 : 0, ModelWording.Opened) with { Date = model.Opened },
        About("e1_closed", model.Model, model.Closed is { } day && join.Month.Contains(day) ? 1 : 0, ModelWording.Closed) with { Date = model.Closed },
    ];

    /// <summary>The models, by code, that the two sheets do not agree on: those that agree take nothing away and add nothing.</summary>
    private static IEnumerable<Evidence> Unmatched(Month month, SectorModels models, ModelSheets sheets)
    {
        var now = models.Now.ToLookup(m => m.Model, StringComparer.Ordinal);
        var before = (models.Before ?? []).ToLookup(m => m.Model, StringComparer.Ordinal);
        foreach (var model in now.Select(m => m.Key).Union(before.Select(m => m.Key), StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var gap = ModelStock.Gap(month, [.. now[model]], before[model]);
            yield return About("e1_stock_gap", model, gap, gap > 0 ? ModelWording.TooMany : ModelWording.TooFew) with
            {
                Sheet = now[model].Select(m => sheets.Of(models.Commune, m)).FirstOrDefault(),
            };
        }
    }

    private static Evidence Of(MonthJoin join, ModelOwner owner, ModelSheets sheets) => owner.LastMonth == join.Month
        ? new("e1p_owners", 1, EvidenceKind.Member, owner.Owner, ModelWording.OwnerNow) { Sheet = sheets.Of(owner) }
        : new("e1p_owners", 1, EvidenceKind.Member, owner.Owner, ModelWording.OwnerLast(owner.LastMonth)) { Date = owner.LastMonth.LastDay };

    private static Evidence About(string column, string model, int weight, Bilingual why) => new(column, weight, EvidenceKind.Model, model, why);
}
