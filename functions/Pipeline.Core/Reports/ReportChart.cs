namespace Pipeline.Core.Reports;

/// <summary>A chart, as what it shows: every renderer draws it by its own means, with its numbers as a table beside it.</summary>
/// <param name="Id">kebab-case, unique in the report.</param>
/// <param name="Categories">Along the axis; those that are not final are drawn pale, and lines leave them out.</param>
public sealed record ReportChart(
    string Id, Bilingual Title, ReportChartKind Kind, ReportFormat Format,
    IReadOnlyList<(Bilingual Label, bool IsProvisional)> Categories, IReadOnlyList<ReportSeries> Series)
{
    /// <summary>There is something to see: a line needs two points.</summary>
    public bool IsWorthDrawing => Series.Any(s => s.Values.Count(v => v is not null) >= (Kind == ReportChartKind.Lines ? 2 : 1));
}
