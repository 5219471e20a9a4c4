using Pipeline.Core.Reports;

namespace Pipeline.Storage.Reports.Xlsx;

/// <summary>What each figure of the report means.</summary>
internal static class DictionarySheet
{
    public const string Name = "Ý nghĩa";

    public static void Write(Workbook workbook, IReadOnlyList<ReportFigure> figures)
    {
        var sheet = workbook.Sheet(Name, new([8, 34, 30, 70, 70], FrozenRows: 1));
        sheet.NextRow();
        foreach (var caption in (string[])["Mã / Code", "Chỉ tiêu", "Figure", "Quy tắc tính", "Rule"])
        {
            sheet.Text(caption, Look.Caption);
        }

        foreach (var figure in figures.OrderBy(f => f.Id, StringComparer.Ordinal))
        {
            sheet.NextRow();
            sheet.Text(figure.Code, Look.Soft);
            sheet.Text(figure.Name.Vi, Look.Soft with { Bold = true });
            sheet.Text(figure.Name.En, Look.Soft);
            sheet.Text(figure.Meaning.Vi, Look.Soft);
            sheet.Text(figure.Meaning.En, Look.Soft);
        }

        sheet.End();
    }
}
