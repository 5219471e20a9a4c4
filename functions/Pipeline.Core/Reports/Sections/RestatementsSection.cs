using Pipeline.Core.Datasets;
using Pipeline.Core.Explanations;

namespace Pipeline.Core.Reports.Sections;

/// <summary>What the newest version of the month changed, figure by figure. Only for a restated month.</summary>
internal static class RestatementsSection
{
    private const string Table = "restatement";

    public static IEnumerable<ReportSection> Of(Reporting reporting)
    {
        if (reporting.Month.State == MonthState.Restated)
        {
            yield return new("restatements", new("Số liệu đã điều chỉnh", "What was restated"), [], [Changed(reporting)]);
        }
    }

    private static ReportTable Changed(Reporting reporting)
    {
        var changed = reporting.Rows(Table).Where((data, row) => data.Number("version_after", row) == reporting.Month.Version);
        var rows = from figure in changed.By((data, row) => (Table: data.Text("table_name", row)!, Figure: data.Text("figure", row)!))
                       .OrderBy(f => f.Key.Table, StringComparer.Ordinal).ThenBy(f => f.Key.Figure, StringComparer.Ordinal)
                   let each = figure.Value.Each().ToList()
                   let isKnown = each.TrueForAll(r => !r.Data.IsTrue("is_withheld", r.Row) && r.Data.Number("before", r.Row) is not null && r.Data.Number("after", r.Row) is not null)
                   select new ReportRow(CaptionOf(figure.Key.Table, figure.Key.Figure), DatasetSchema.Find(figure.Key.Table)?.Caption,
                   [
                       new ReportCell.Amount(each.Count, ReportFormat.Count),
                       isKnown ? new ReportCell.Amount(each.Sum(r => r.Data.Number("before", r.Row)), ReportFormat.Number) : ReportCell.Nothing,
                       isKnown ? new ReportCell.Amount(each.Sum(r => r.Data.Number("after", r.Row)), ReportFormat.Number) : ReportCell.Nothing,
                   ]);
        return new(
            "restated-figures", new("Số liệu thay đổi so với phiên bản trước", "Figures that differ from the version before"), new("Số liệu", "Figure"),
            [
                new(new("Số dòng", "Rows"), ReportFormat.Count),
                new(new("Trước", "Before"), ReportFormat.Number),
                new(new("Sau", "After"), ReportFormat.Number),
            ],
            [.. rows],
            new("Không có số liệu nào khác phiên bản trước.", "No figure differs from the version before."))
        {
            Note = new("Trước và sau là tổng các dòng thay đổi; để trống nơi có số liệu giữ kín hoặc chưa có.", "Before and after are sums over the rows that changed; empty where one is withheld or was not known."),
        };
    }

    private static Bilingual CaptionOf(string table, string column) =>
        DatasetSchema.Find(table)?.Columns.FirstOrDefault(c => c.Name == column)?.Caption ?? FigureExplanations.Find(table)?.FigureOf(column)?.Name ?? new(column, column);
}
