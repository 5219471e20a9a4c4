using Pipeline.Core.Datasets;
using Pipeline.Core.Datasets.Measures;

namespace Pipeline.Core.Reports;

/// <summary>
/// What is kept of a month for the ones after it: every figure over all units, and M1 of each organisation. Small, so that a report over twelve months
/// never holds the rows of more than one.
/// </summary>
/// <param name="Figures">By id.</param>
/// <param name="Measures">Other measures of the catalogue, by id; null is blank.</param>
/// <param name="Compliance">M1 by the organisation's code.</param>
public sealed record MonthFigures(
    ReportedMonth Month,
    IReadOnlyDictionary<string, FigureValue> Figures,
    IReadOnlyDictionary<string, decimal?> Measures,
    IReadOnlyDictionary<string, FigureValue> Compliance)
{
    /// <summary>The measures that are kept beside the figures.</summary>
    public static IReadOnlyList<string> Kept { get; } =
    [
        "m2-gap-zero", "m2-gap-one", "m2-gap-two-to-three", "m2-gap-four-or-more", "m2-alerts", "on-time", "late", "o1-den", "o1-missing",
        "withheld-cells", "a2m-communes-too-many-away", "longest-wait", "c3-pairs-met", "c3-pairs",
    ];

    /// <param name="tables">The fact tables of the month, by name; one that is not there has no rows.</param>
    public static MonthFigures Of(ReportedMonth month, ReportScope scope, IReadOnlyDictionary<string, TableData> tables)
    {
        var rows = DatasetSchema.Facts.ToDictionary(t => t.Name, t => scope.Of(tables.GetValueOrDefault(t.Name, TableData.Empty(t))), StringComparer.Ordinal);
        var evaluator = new MeasureEvaluator(month.Month.FirstDay);
        var compliance = ReportFigures.Get("m1");
        return new(
            month,
            ReportFigures.All.ToDictionary(f => f.Id, f => FigureReading.Of(f, rows[f.Table], month.IsProvisional), StringComparer.Ordinal),
            Kept.Select(MeasureCatalogue.Get).ToDictionary(m => m.Id, m => evaluator.Value(m.Expression, rows[m.Table]), StringComparer.Ordinal),
            rows[compliance.Table]
                .By((data, row) => scope.Units.OwnerOf(data, row)?.Code ?? "")
                .ToDictionary(own => own.Key, own => FigureReading.Of(compliance, own.Value, month.IsProvisional), StringComparer.Ordinal));
    }
}
