using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Pipeline.Core.Sheets;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace Pipeline.Storage.Workbooks.Xlsx;

/// <summary>The cells of a page that hold something.</summary>
internal sealed class PageCells
{
    /// <summary>A page has that many rows to be filled in by far; what stands further down was not meant.</summary>
    private const int LastRow = 12_000;

    private const int LastColumn = 200;

    /// <summary>The day 0 of workbooks that count from 1904, in those that count from 1900.</summary>
    private const int DaysTo1904 = 1_462;

    private readonly Dictionary<(int Row, int Column), RawCell> _cells = [];
    private readonly bool _is1904;

    private PageCells(string name, bool is1904) => (Name, _is1904) = (name, is1904);

    public string Name { get; }

    public List<(int Row, int Column)> FormulasWithoutValue { get; } = [];

    /// <summary>The numbers of rows that hold something, in order.</summary>
    public IEnumerable<int> Rows => _cells.Keys.Select(k => k.Row).Distinct().Order();

    public static PageCells Read(WorksheetPart part, string name, IReadOnlyList<string> strings, bool is1904)
    {
        var page = new PageCells(name, is1904);
        using var reader = OpenXmlReader.Create(part);
        var (row, column) = (0, 0);
        while (reader.Read())
        {
            if (!reader.IsStartElement)
            {
                continue;
            }

            if (reader.ElementType == typeof(S.Row))
            {
                (row, column) = (NumberIn(reader, "r") ?? row + 1, 0);
            }
            else if (reader.ElementType == typeof(S.Cell) && reader.LoadCurrentElement() is S.Cell cell)
            {
                // A cell without an address follows the one before it.
                var at = ColumnOf(cell.CellReference?.Value) ?? column;
                column = at + 1;
                page.Add(cell, row, at, strings);
            }
        }

        return page;
    }

    /// <summary>How many columns from the first on a row has.</summary>
    public int Width(int row) => _cells.Keys.Where(k => k.Row == row).Select(k => k.Column + 1).DefaultIfEmpty(0).Max();

    /// <summary>What stands in a cell as a person would type it: a number in a column of days is a day.</summary>
    public string Text(int row, int column, FieldDefinition? field)
    {
        if (!_cells.TryGetValue((row, column), out var cell))
        {
            return "";
        }

        return cell.Number is not { } number ? cell.Text
            : field?.Type == FieldType.Date && Cells.DayOf(number + (_is1904 ? DaysTo1904 : 0)) is { } day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : number.ToString(CultureInfo.InvariantCulture);
    }

    private void Add(S.Cell cell, int row, int column, IReadOnlyList<string> strings)
    {
        if (row is < 1 or > LastRow || column > LastColumn)
        {
            return;
        }

        var value = cell.CellValue?.Text;
        if (cell.CellFormula is not null && string.IsNullOrEmpty(value) && cell.DataType?.Value != S.CellValues.String)
        {
            FormulasWithoutValue.Add((row, column));
        }
        else if (Of(cell, value, strings) is { } raw && (raw.Number is not null || raw.Text.Length > 0))
        {
            _cells[(row, column)] = raw;
        }
    }

    private static RawCell? Of(S.Cell cell, string? value, IReadOnlyList<string> strings)
    {
        var type = cell.DataType?.Value;
        if (type == S.CellValues.InlineString)
        {
            return new(cell.InlineString is { } inline ? SharedTexts.Of(inline) : "", null);
        }

        if (value is null)
        {
            return null;
        }

        return type == S.CellValues.SharedString ? new(int.TryParse(value, CultureInfo.InvariantCulture, out var at) && at >= 0 && at < strings.Count ? strings[at] : "", null)
            : type == S.CellValues.Boolean ? new(value == "1" ? "true" : "false", null)
            : (type is null || type == S.CellValues.Number) && NumberOf(value) is { } number ? new(value, number)
            : new(value, null);
    }

    /// <summary>Without the noise of the last binary places, which a formula leaves.</summary>
    private static decimal? NumberOf(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1e15
            ? SheetRowJson.Normalised(Math.Round((decimal)number, 9))
            : null;

    private static int? ColumnOf(string? reference)
    {
        var column = 0;
        foreach (var letter in reference ?? "")
        {
            if (!char.IsAsciiLetterUpper(letter))
            {
                break;
            }

            column = (column * 26) + (letter - 'A') + 1;
            if (column > LastColumn + 1)
            {
                break;
            }
        }

        return column == 0 ? null : column - 1;
    }

    private static int? NumberIn(OpenXmlReader reader, string attribute) =>
        reader.Attributes.FirstOrDefault(a => a.LocalName == attribute && a.NamespaceUri.Length == 0) is { Value: { } text }
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private readonly record struct RawCell(string Text, decimal? Number);
}
