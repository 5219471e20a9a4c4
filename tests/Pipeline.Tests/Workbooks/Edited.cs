using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace Pipeline.Tests.Workbooks;

/// <summary>A workbook as somebody opens it: its cells by page and address.</summary>
internal sealed class Edited : IDisposable
{
    private readonly MemoryStream _stream = new();
    private readonly SpreadsheetDocument _document;

    public Edited(byte[] workbook)
    {
        _stream.Write(workbook);
        _document = SpreadsheetDocument.Open(_stream, isEditable: true);
    }

    public WorkbookPart Workbook => _document.WorkbookPart!;

    public IReadOnlyList<string> Pages => [.. Sheets.Select(s => s.Name!.Value!)];

    private IEnumerable<S.Sheet> Sheets => Workbook.Workbook.Sheets!.Elements<S.Sheet>();

    public WorksheetPart Page(string name) => (WorksheetPart)Workbook.GetPartById(Sheets.Single(s => s.Name == name).Id!);

    public string Text(string page, string address) => CellOf(page, address) is { } cell ? cell.InlineString?.InnerText ?? cell.CellValue?.Text ?? "" : "";

    public string? Note(string page, string address) =>
        Page(page).WorksheetCommentsPart?.Comments.CommentList?.Elements<S.Comment>().SingleOrDefault(c => c.Reference == address)?.InnerText;

    public uint Style(string page, string address) => CellOf(page, address)?.StyleIndex?.Value ?? 0;

    public Edited Type(string page, string address, string text) => Set(page, address, c =>
    {
        c.DataType = S.CellValues.SharedString;
        c.CellValue = new(Shared(text).ToString(CultureInfo.InvariantCulture));
    });

    public Edited Type(string page, string address, decimal number) => Set(page, address, c =>
    {
        c.DataType = null;
        c.CellValue = new(number.ToString(CultureInfo.InvariantCulture));
    });

    public Edited Calculate(string page, string address, string formula, string? value) => Set(page, address, c =>
    {
        c.DataType = null;
        c.CellFormula = new(formula);
        c.CellValue = value is null ? null : new(value);
    });

    public byte[] Saved()
    {
        _document.Save();
        _document.Dispose();
        return _stream.ToArray();
    }

    public void Dispose()
    {
        _document.Dispose();
        _stream.Dispose();
    }

    private Edited Set(string page, string address, Action<S.Cell> change)
    {
        var cell = CellOf(page, address) ?? Added(page, address);
        cell.InlineString = null;
        cell.CellFormula = null;
        change(cell);
        return this;
    }

    private S.Cell? CellOf(string page, string address) => Page(page).Worksheet.Descendants<S.Cell>().FirstOrDefault(c => c.CellReference == address);

    private S.Cell Added(string page, string address)
    {
        var number = uint.Parse(string.Concat(address.SkipWhile(char.IsLetter)), CultureInfo.InvariantCulture);
        var data = Page(page).Worksheet.GetFirstChild<S.SheetData>()!;
        var row = data.Elements<S.Row>().FirstOrDefault(r => r.RowIndex! == number) ?? data.AppendChild(new S.Row { RowIndex = number });
        return row.AppendChild(new S.Cell { CellReference = address });
    }

    /// <summary>Excel keeps texts in one table for all pages.</summary>
    private int Shared(string text)
    {
        var part = Workbook.SharedStringTablePart ?? Workbook.AddNewPart<SharedStringTablePart>();
        part.SharedStringTable ??= new();
        part.SharedStringTable.Append(new S.SharedStringItem(new S.Text(text)));
        return part.SharedStringTable.ChildElements.Count - 1;
    }
}
