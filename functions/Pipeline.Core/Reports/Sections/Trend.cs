namespace Pipeline.Core.Reports.Sections;

/// <summary>Charts and matrices over the months of the report.</summary>
internal static class Trend
{
    public static ReportChart Lines(Reporting reporting, string id, Bilingual title, params IEnumerable<(string Figure, ReportColor Color)> figures) => new(
        id, title, ReportChartKind.Lines, ReportFormat.Percent, reporting.MonthLabels,
        [.. from line in figures
            let figure = ReportFigures.Get(line.Figure)
            select new ReportSeries(
                new($"{figure.Code} {figure.Name.Vi}", $"{figure.Code} {figure.Name.En}"), line.Color,
                [.. reporting.Months.Select(m => m.Month.IsProvisional ? null : m.Figures[figure.Id].Value)])]);

    /// <summary>Parts of a whole, month by month, each a measure or the numerator of a figure.</summary>
    public static ReportChart Stacked(
        Reporting reporting, string id, Bilingual title, params IEnumerable<(Bilingual Name, ReportColor Color, Func<MonthFigures, decimal?> Value)> parts) => new(
        id, title, ReportChartKind.Stacked, ReportFormat.Count, reporting.MonthLabels,
        [.. parts.Select(p => new ReportSeries(p.Name, p.Color, [.. reporting.Months.Select(p.Value)]))]);

    public static ReportTable Matrix(Reporting reporting, string id, Bilingual caption, Bilingual heads, IEnumerable<ReportRow> rows, Bilingual whenEmpty) => new(
        id, caption, heads,
        [.. reporting.MonthLabels.Select(m => new ReportColumn(m.Label, ReportFormat.Percent) { IsProvisional = m.IsProvisional })],
        [.. rows],
        whenEmpty)
    { IsMatrix = true };
}
