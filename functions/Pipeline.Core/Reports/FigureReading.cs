using Pipeline.Core.Datasets;
using Pipeline.Core.Datasets.Measures;

namespace Pipeline.Core.Reports;

/// <summary>Reads figures off the rows of one month.</summary>
internal static class FigureReading
{
    private const string Suppressed = "is_suppressed";

    /// <param name="rows">Of the figure's table, all of one month.</param>
    public static FigureValue Of(ReportFigure figure, SelectedRows rows, bool isProvisional)
    {
        var evaluator = new MeasureEvaluator(null);
        var own = figure.Where is { } where ? rows.Where((data, row) => MeasureEvaluator.Passes(where, data, row)) : rows;
        var numerator = evaluator.Value(figure.Numerator, own);
        var denominator = figure.Denominator is { } of ? evaluator.Value(of, own) : null;
        var missing = figure.Missing is { } unknown ? evaluator.Value(unknown, own) ?? 0 : 0;
        var standing = Standing(figure, own, numerator, denominator, missing);
        var value = standing != FigureStanding.Value ? null : figure.IsShare ? numerator / denominator : numerator;
        return new(figure, standing, value, numerator, denominator, missing, isProvisional);
    }

    /// <summary>Of a unit or a month of which there are no rows.</summary>
    public static FigureValue Absent(ReportFigure figure) => new(figure, FigureStanding.Absent, null, null, null, 0, false);

    /// <summary>A share of several units together: numerators and denominators are summed, shares never are.</summary>
    public static FigureValue Sum(IReadOnlyList<FigureValue> parts)
    {
        var figure = parts[0].Figure;
        decimal? numerator = parts.Any(p => p.Numerator is not null) ? parts.Sum(p => p.Numerator ?? 0) : null;
        var (denominator, missing) = (parts.Sum(p => p.Denominator ?? 0), parts.Sum(p => p.Missing));
        var standing = numerator is null || denominator == 0 ? (missing > 0 ? FigureStanding.Missing : FigureStanding.None)
            : figure.MissingCounts && missing == denominator ? FigureStanding.Missing
            : FigureStanding.Value;
        return new(figure, standing, standing == FigureStanding.Value ? numerator / denominator : null, numerator, denominator, missing, parts[0].IsProvisional);
    }

    private static FigureStanding Standing(ReportFigure figure, SelectedRows rows, decimal? numerator, decimal? denominator, decimal missing)
    {
        var unknown = missing > 0 ? FigureStanding.Missing : FigureStanding.None;
        return rows.Count == 0 ? FigureStanding.Absent
            : numerator is null && IsWithheld(rows) ? FigureStanding.Withheld
            : numerator is null || (figure.IsShare && denominator is null or 0) ? unknown
            : figure.MissingCounts && missing == denominator ? FigureStanding.Missing
            : FigureStanding.Value;
    }

    private static bool IsWithheld(SelectedRows rows) =>
        rows.Table.Columns.Any(c => c.Name == Suppressed) && rows.Each().Any(r => r.Data.IsTrue(Suppressed, r.Row));
}
