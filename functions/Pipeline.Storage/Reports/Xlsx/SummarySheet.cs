using Pipeline.Core;
using Pipeline.Core.Reports;

namespace Pipeline.Storage.Reports.Xlsx;

/// <summary>The first sheet: where the month stands, what to look at, the headline figures, and the charts.</summary>
internal static class SummarySheet
{
    public const string Name = "Tóm tắt";

    private static readonly (Bilingual Caption, double Width)[] Columns =
    [
        (new("Mã", "Code"), 8), (new("Chỉ tiêu", "Figure"), 34), (new("(tiếng Anh)", "(English)"), 34), (new("Tháng này", "This month"), 13),
        (new("Tháng trước", "Month before"), 13), (new("Thay đổi", "Change"), 12), (new("Tử số", "Numerator"), 13), (new("Mẫu số", "Denominator"), 13),
        (new("Chưa có biểu", "Without a sheet"), 13), (new("Đếm", "Counts"), 26),
    ];

    public static void Write(Workbook workbook, MonthReport report, IReadOnlyList<SheetChart> charts)
    {
        var sheet = workbook.Sheet(Name, new([.. Columns.Select(c => c.Width)]) { TabColor = "8C1D18" });
        sheet.NextRow(28);
        sheet.Text(report.Title.Vi, Look.Title);
        Line(sheet, report.Title.En, Look.English);
        Line(sheet, FigureLooks.Both(report.Of), Look.Heading);
        Line(sheet, $"{FigureLooks.Both(report.Month.StateName)}. {report.Standing.Vi}", Look.Plain);
        Line(sheet, report.Standing.En, Look.English);
        Line(sheet, $"{FigureLooks.Both(report.RulePack)}. {report.LegalBasis}", Look.Soft with { Wraps = false });
        foreach (var highlight in report.Highlights)
        {
            Line(sheet, "• " + FigureLooks.Both(highlight), Look.Plain);
        }

        Headlines(sheet, report);
        var top = sheet.Row + 1;
        for (var i = 0; i < charts.Count; i++)
        {
            sheet.Chart(charts[i], i % 2 == 0 ? 0 : 3 + (i % 2), top + (i / 2 * (SheetChart.Rows + 1)));
        }

        sheet.End();
    }

    private static void Headlines(Sheet sheet, MonthReport report)
    {
        sheet.NextRow(to: sheet.Row + 2, height: 20);
        foreach (var column in Columns)
        {
            sheet.Text(column.Caption.Vi, Look.Caption);
        }

        sheet.NextRow();
        foreach (var column in Columns)
        {
            sheet.Text(column.Caption.En, Look.CaptionEnglish);
        }

        foreach (var headline in report.Headlines.SelectMany(g => g.Headlines))
        {
            Write(sheet, headline);
        }
    }

    private static void Write(Sheet sheet, Headline headline)
    {
        var (now, figure) = (headline.Now, headline.Figure);
        sheet.NextRow();
        sheet.Text(figure.Code, Look.Plain with { Bold = true });
        sheet.Note($"{figure.Meaning.Vi}\n{figure.Meaning.En}");
        sheet.Text(figure.Name.Vi, Look.Plain);
        sheet.Text(figure.Name.En, Look.English);
        FigureLooks.Write(sheet, now);
        if (headline.Before is { } before)
        {
            FigureLooks.Write(sheet, before);
        }
        else
        {
            sheet.Skip();
        }

        sheet.Amount(headline.Change, FigureLooks.Of(figure.IsShare ? ReportFormat.Points : ReportFormat.Number));
        sheet.Amount(figure.IsShare ? now.Numerator : null, new("#,##0.0"));
        sheet.Amount(figure.IsShare ? now.Denominator : null, Look.Count);
        sheet.Amount(figure.Missing is null ? null : now.Missing, Look.Count);
        sheet.Text(FigureLooks.Both(figure.Counts), Look.English);
    }

    private static void Line(Sheet sheet, string text, Look look)
    {
        sheet.NextRow();
        sheet.Text(text, look);
    }
}
