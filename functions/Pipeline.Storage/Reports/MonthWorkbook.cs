using Pipeline.Core;
using Pipeline.Core.Datasets;
using Pipeline.Core.Reports;
using Pipeline.Storage.Reports.Xlsx;

namespace Pipeline.Storage.Reports;

/// <summary>
/// The month report as a workbook: a summary with charts, the report's sections, each published table on a sheet of its own, and what the figures mean.
/// The same content gives the same bytes.
/// </summary>
public static class MonthWorkbook
{
    /// <summary>As many rows of a table as a sheet holds.</summary>
    public const int MostRows = TableSheet.MostRows;

    /// <param name="mostRows">A table with more is left out, and the contents say where it is.</param>
    public static ReadOnlyMemory<byte> Write(ReportInputs inputs, int mostRows = MostRows)
    {
        var report = MonthReports.Of(inputs);
        var tables = DatasetSchema.Facts.Select(t => Within(inputs, t)).ToList();
        var charts = ChartSheet.Placed(report.Sections.SelectMany(s => s.Charts));
        using var workbook = new Workbook();
        SummarySheet.Write(workbook, report, charts);
        ContentsSheet.Write(workbook, report.Title, Contents(report, tables, mostRows));
        foreach (var section in report.Sections)
        {
            SectionSheet.Write(workbook, NameOf(section), section);
        }

        foreach (var table in tables.Where(t => t.RowCount <= mostRows))
        {
            TableSheet.Write(workbook, table, inputs.Dimensions);
        }

        DictionarySheet.Write(workbook, report.Figures);
        ChartSheet.Write(workbook, charts);
        return workbook.Finish($"{report.Title.Vi} · {report.Of.Vi}");
    }

    /// <summary>Whether a table of the month has more rows than a sheet.</summary>
    public static bool IsTooLarge(ReportInputs inputs, int mostRows = MostRows) =>
        DatasetSchema.Facts.Any(t => inputs.Facts.TryGetValue(t.Name, out var data) && data.RowCount > mostRows);

    private static TableData Within(ReportInputs inputs, TableDefinition table)
    {
        var data = inputs.Facts.GetValueOrDefault(table.Name, TableData.Empty(table));
        return inputs.Scope.Level is null ? data : data.Rows(inputs.Scope.Of(data).Parts[0].Rows);
    }

    /// <summary>At most 31 characters, without those that a sheet's name must not have.</summary>
    private static string NameOf(ReportSection section)
    {
        var name = section.Title.Vi;
        return name.Length <= 31 ? name : name[..name.LastIndexOf(' ', 30)].TrimEnd(',');
    }

    private static IEnumerable<(string Sheet, Bilingual Caption, int? Rows, Bilingual? Note)> Contents(MonthReport report, IReadOnlyList<TableData> tables, int mostRows) =>
    [
        (SummarySheet.Name, new("Tóm tắt và biểu đồ", "Summary and charts"), null, null),
        .. report.Sections.Select(s => (NameOf(s), s.Title, (int?)null, (Bilingual?)null)),
        .. tables.Select(t => (t.Table.Name, t.Table.Caption, (int?)t.RowCount, t.RowCount <= mostRows ? (Bilingual?)null : new Bilingual(
            "quá số dòng của một trang tính: có trong tệp của từng cấp trên", "more rows than a sheet holds: in the files of each supervising level"))),
        (DictionarySheet.Name, new("Ý nghĩa các chỉ tiêu", "What the figures mean"), report.Figures.Count, null),
        (ChartSheet.Name, new("Số liệu của các biểu đồ", "The numbers of the charts"), null, null),
    ];
}
