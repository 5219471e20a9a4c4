using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace Pipeline.BrowserTests;

/// <summary>A workbook filled in as somebody does in Excel.</summary>
internal static class Filled
{
    /// <summary>A regular meeting on the cell's line, which has the unit, the roll and the exempt already.</summary>
    /// <returns>The number of the line.</returns>
    public static int Meeting(string file, string cell, string day = "05/01/2020", int present = 3, int settled = 1)
    {
        using var document = SpreadsheetDocument.Open(file, isEditable: true);
        var data = PageOf(document, "Sinh hoạt chi bộ").Worksheet.GetFirstChild<S.SheetData>()!;
        var line = data.Elements<S.Row>().First(r => r.RowIndex! > 4U && r.InnerText.StartsWith(cell, StringComparison.Ordinal));
        var row = (int)line.RowIndex!.Value;
        foreach (var (column, value) in new Dictionary<string, object>
        {
            ["B"] = day,
            ["D"] = "Họp riêng",
            ["E"] = "Không",
            ["K"] = present,
            ["L"] = 0,
            ["M"] = "Có",
            ["N"] = "Có",
            ["O"] = 2,
            ["P"] = 1,
            ["Q"] = settled,
            ["R"] = "Có",
        })
        {
            var there = line.Elements<S.Cell>().Single(c => c.CellReference == $"{column}{row.ToString(CultureInfo.InvariantCulture)}");
            there.InlineString = value is string text ? new(new S.Text(text)) : null;
            there.DataType = value is string ? S.CellValues.InlineString : null;
            there.CellValue = value is int number ? new(number) : null;
        }

        return row;
    }

    public static IReadOnlyList<string> NotesOf(string file, string page)
    {
        using var document = SpreadsheetDocument.Open(file, isEditable: false);
        return [.. PageOf(document, page).WorksheetCommentsPart!.Comments.CommentList!.Elements<S.Comment>().Select(c => c.InnerText)];
    }

    private static WorksheetPart PageOf(SpreadsheetDocument document, string name) =>
        (WorksheetPart)document.WorkbookPart!.GetPartById(document.WorkbookPart.Workbook.Sheets!.Elements<S.Sheet>().Single(s => s.Name == name).Id!);
}
