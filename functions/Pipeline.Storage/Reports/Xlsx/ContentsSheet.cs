using Pipeline.Core;

namespace Pipeline.Storage.Reports.Xlsx;

/// <summary>What is in the workbook: each sheet with a link, in both languages, and how its table is called in formulas and in Power Query.</summary>
internal static class ContentsSheet
{
    public const string Name = "Mục lục";

    /// <param name="entries">A sheet that is not here, because its rows do not fit, has a note instead of a number of rows.</param>
    public static void Write(Workbook workbook, Bilingual title, IEnumerable<(string Sheet, Bilingual Caption, int? Rows, Bilingual? Note)> entries)
    {
        var sheet = workbook.Sheet(Name, new([30, 44, 40, 10, 60], FrozenRows: 4) { IsPortrait = true });
        sheet.NextRow(24);
        sheet.Text(FigureLooks.Both(title), Look.Title);
        sheet.NextRow();
        sheet.Text("Tên trang tính của mỗi bảng cũng là tên bảng trong công thức và Power Query. / A table's sheet has the table's name in formulas and in Power Query.", Look.Soft with { Wraps = false });
        sheet.NextRow(to: 4);
        foreach (var caption in (string[])["Trang tính / Sheet", "Nội dung", "Content", "Số dòng / Rows", ""])
        {
            sheet.Text(caption, Look.Caption);
        }

        foreach (var (name, caption, rows, note) in entries)
        {
            sheet.NextRow();
            sheet.Text(name, note is null ? Look.Link : Look.Plain);
            if (note is null)
            {
                sheet.LinkTo(name);
            }

            sheet.Text(caption.Vi, Look.Plain);
            sheet.Text(caption.En, Look.English);
            sheet.Amount(rows, Look.Count);
            sheet.Text(note is { } why ? FigureLooks.Both(why) : null, Look.Soft with { Wraps = false });
        }

        sheet.End();
    }
}
