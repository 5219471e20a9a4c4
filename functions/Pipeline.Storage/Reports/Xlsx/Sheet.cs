using System.Globalization;
using System.Text;
using Pipeline.Core.Sheets.Workbooks;
using Pipeline.Storage.Workbooks.Xlsx;

namespace Pipeline.Storage.Reports.Xlsx;

/// <summary>A sheet while it is written, row by row downwards and cell by cell to the right; what hangs on it follows when it ends.</summary>
internal sealed class Sheet
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string SpreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static readonly string[] Letters = [.. Enumerable.Range(0, 200).Select(WorkbookLayout.Letters)];

    private static readonly int DayZero = new DateOnly(1899, 12, 30).DayNumber;

    private readonly Workbook _workbook;
    private readonly StreamWriter _xml;
    private readonly List<(int Column, int Row, string Text)> _notes = [];
    private readonly List<(string Cell, string Target)> _links = [];
    private readonly List<string> _merged = [];
    private readonly List<(SheetChart Chart, int Column, int Row)> _charts = [];
    private (int FirstRow, int LastRow, IReadOnlyList<string> Names, string Name)? _table;
    private int _column;
    private bool _isPortrait;

    public Sheet(Workbook workbook, string name, int number, SheetLayout layout)
    {
        (_workbook, Name, Number) = (workbook, name, number);
        _xml = workbook.Part(Path, SpreadsheetType + "worksheet+xml");
        Begin(layout);
    }

    public string Name { get; }

    /// <summary>From 1.</summary>
    public int Number { get; }

    /// <summary>The row that is being written, from 1; 0 before the first.</summary>
    public int Row { get; private set; }

    private string Path => string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{Number}.xml");

    /// <summary>Goes on to the next row, or to one further down.</summary>
    /// <param name="height">In points; null for what the text needs.</param>
    public void NextRow(double? height = null, int? to = null)
    {
        if (Row > 0)
        {
            _xml.Write("</row>");
        }

        (Row, _column) = (to ?? Row + 1, 0);
        Write($"""<row r="{Row}"{(height is { } points ? $" ht=\"{points}\" customHeight=\"1\"" : "")}>""");
    }

    public void Skip(int cells = 1) => _column += cells;

    public void Text(string? text, Look look)
    {
        if (string.IsNullOrEmpty(text))
        {
            Empty(look);
            return;
        }

        BeginCell(look);
        if (_workbook.Texts.Of(text) is { } shared)
        {
            _xml.Write(" t=\"s\"><v>");
            Write(shared);
            _xml.Write("</v></c>");
        }
        else
        {
            _xml.Write(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
            _xml.Write(XmlText.Escaped(text));
            _xml.Write("</t></is></c>");
        }
    }

    public void Amount(decimal? number, Look look)
    {
        if (number is not { } value)
        {
            Empty(look);
            return;
        }

        BeginCell(look);
        _xml.Write("><v>");
        Write(value);
        _xml.Write("</v></c>");
    }

    public void Day(DateOnly? day, Look look) => Amount(day is { } value ? value.DayNumber - DayZero : null, look);

    /// <summary>An instant in UTC, to the second.</summary>
    public void Instant(DateTime? instant, Look look) => Amount(
        instant is { } value ? DateOnly.FromDateTime(value).DayNumber - DayZero + Math.Round((decimal)value.TimeOfDay.TotalSeconds / 86_400m, 10) : null, look);

    public void Mark(bool? mark)
    {
        if (mark is not { } value)
        {
            Skip();
            return;
        }

        BeginCell(Look.Plain);
        _xml.Write(value ? " t=\"b\"><v>1</v></c>" : " t=\"b\"><v>0</v></c>");
    }

    public void Empty(Look look)
    {
        BeginCell(look);
        _xml.Write("/>");
    }

    /// <summary>A note on the cell written last.</summary>
    public void Note(string text) => _notes.Add((_column - 1, Row, text));

    /// <summary>Makes the cell written last a link to a sheet.</summary>
    public void LinkTo(string sheet) => _links.Add((WorkbookLayout.Letters(_column - 1) + Text(Row), $"{Workbook.Reference(sheet)}!A1"));

    /// <summary>The cells of the row, from the one written last on, are one.</summary>
    public void Merge(int columns) => _merged.Add($"{WorkbookLayout.Letters(_column - 1)}{Text(Row)}:{WorkbookLayout.Letters(_column - 2 + columns)}{Text(Row)}");

    /// <summary>Makes rows a named table with a filter; its head is the row of names.</summary>
    public void Table(string name, IReadOnlyList<string> columns, int headRow, int lastRow) => _table = (headRow, Math.Max(lastRow, headRow + 1), columns, name);

    /// <param name="column">Where its upper left corner stands, from 0.</param>
    /// <param name="row">From 0.</param>
    public void Chart(SheetChart chart, int column, int row) => _charts.Add((chart, column, row));

    public void End()
    {
        if (Row > 0)
        {
            _xml.Write("</row>");
        }

        _xml.Write("</sheetData>");
        Write($"{Listed("mergeCells", "mergeCell", _merged.Select(m => $"ref=\"{m}\""))}{Listed("hyperlinks", "hyperlink", _links.Select(l => $"ref=\"{l.Cell}\" location=\"{XmlText.Attribute(l.Target)}\""))}");
        _xml.Write("""<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>""");
        Write($"""<pageSetup paperSize="9" orientation="{(_isPortrait ? "portrait" : "landscape")}" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>""");
        _xml.Write(_charts.Count > 0 ? """<drawing r:id="rIdDrawing"/>""" : "");
        _xml.Write(_notes.Count > 0 ? """<legacyDrawing r:id="rIdShapes"/>""" : "");
        _xml.Write(_table is null ? "" : """<tableParts count="1"><tablePart r:id="rIdTable"/></tableParts>""");
        _xml.Write("</worksheet>");
        _xml.Dispose();
        WriteWhatHangsOnIt();
    }

    private void Begin(SheetLayout layout)
    {
        _isPortrait = layout.IsPortrait;
        _xml.Write(XmlText.Head);
        Write($"""<worksheet xmlns="{Main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetPr>{(layout.TabColor is { } color ? $"<tabColor rgb=\"FF{color}\"/>" : "")}<pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView showGridLines="0" workbookViewId="0"{(Number == 1 ? " tabSelected=\"1\"" : "")}>""");
        if (layout.FrozenRows > 0)
        {
            var corner = WorkbookLayout.Letters(layout.FrozenColumns) + Text(layout.FrozenRows + 1);
            Write($"""<pane{(layout.FrozenColumns > 0 ? $" xSplit=\"{layout.FrozenColumns}\"" : "")} ySplit="{layout.FrozenRows}" topLeftCell="{corner}" activePane="{(layout.FrozenColumns > 0 ? "bottomRight" : "bottomLeft")}" state="frozen"/>""");
        }

        _xml.Write("""</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>""");
        for (var i = 0; i < layout.Widths.Count; i++)
        {
            Write($"""<col min="{i + 1}" max="{i + 1}" width="{layout.Widths[i]}" customWidth="1"{(layout.Hidden.Contains(i) ? " hidden=\"1\"" : "")}/>""");
        }

        _xml.Write("</cols><sheetData>");
    }

    private void WriteWhatHangsOnIt()
    {
        List<(string Id, string Kind, string Target)> relations = [];
        if (_notes.Count > 0)
        {
            _workbook.Part(Numbered("xl/comments", Number, "xml"), SpreadsheetType + "comments+xml", Comments());
            _workbook.Part(Numbered("xl/drawings/notes", Number, "vml"), null, PageNotes.Shapes(_notes, Number));
            relations.Add(("rIdNotes", "comments", Numbered("../comments", Number, "xml")));
            relations.Add(("rIdShapes", "vmlDrawing", Numbered("../drawings/notes", Number, "vml")));
        }

        if (_table is { } table)
        {
            var number = _workbook.NextTable();
            _workbook.Part(Numbered("xl/tables/table", number, "xml"), SpreadsheetType + "table+xml", TableXml(table, number));
            relations.Add(("rIdTable", "table", Numbered("../tables/table", number, "xml")));
        }

        if (_charts.Count > 0)
        {
            ChartParts.Write(_workbook, Number, _charts);
            relations.Add(("rIdDrawing", "drawing", Numbered("../drawings/drawing", Number, "xml")));
        }

        if (relations.Count > 0)
        {
            _workbook.RelationsOf(Path, relations);
        }
    }

    private string Comments()
    {
        var xml = new StringBuilder(XmlText.Head).Append($"""<comments xmlns="{Main}"><authors><author>Từ điển dữ liệu</author></authors><commentList>""");
        foreach (var (column, row, text) in _notes)
        {
            xml.Append(CultureInfo.InvariantCulture, $"""<comment ref="{WorkbookLayout.Letters(column)}{row}" authorId="0"><text><r><t xml:space="preserve">{XmlText.Escaped(text)}</t></r></text></comment>""");
        }

        return xml.Append("</commentList></comments>").ToString();
    }

    private static string TableXml((int FirstRow, int LastRow, IReadOnlyList<string> Names, string Name) table, int number)
    {
        var range = FormattableString.Invariant($"A{table.FirstRow}:{WorkbookLayout.Letters(table.Names.Count - 1)}{table.LastRow}");
        var columns = string.Concat(table.Names.Select((name, i) => string.Create(CultureInfo.InvariantCulture, $"""<tableColumn id="{i + 1}" name="{XmlText.Attribute(name)}"/>""")));
        return string.Create(CultureInfo.InvariantCulture, $"""
            {XmlText.Head}
            <table xmlns="{Main}" id="{number}" name="{table.Name}" displayName="{table.Name}" ref="{range}" totalsRowShown="0"><autoFilter ref="{range}"/><tableColumns count="{table.Names.Count}">{columns}</tableColumns><tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>
            """);
    }

    private static string Listed(string list, string item, IEnumerable<string> items)
    {
        var all = items.ToList();
        var count = list == "mergeCells" ? FormattableString.Invariant($" count=\"{all.Count}\"") : "";
        return all.Count == 0 ? "" : $"<{list}{count}>{string.Concat(all.Select(i => $"<{item} {i}/>"))}</{list}>";
    }

    private void BeginCell(Look look)
    {
        _xml.Write("<c r=\"");
        _xml.Write(LettersOf(_column++));
        Write(Row);
        _xml.Write("\" s=\"");
        Write(_workbook.Looks.Of(look));
        _xml.Write('"');
    }

    private static string LettersOf(int column) => column < Letters.Length ? Letters[column] : WorkbookLayout.Letters(column);

    private void Write<T>(T number)
        where T : ISpanFormattable
    {
        Span<char> text = stackalloc char[40];
        number.TryFormat(text, out var length, default, CultureInfo.InvariantCulture);
        _xml.Write(text[..length]);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Numbered(string path, int number, string extension) => string.Create(CultureInfo.InvariantCulture, $"{path}{number}.{extension}");

    private void Write(FormattableString xml) => _xml.Write(xml.ToString(CultureInfo.InvariantCulture));
}
