using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Pipeline.Storage.Reports.Xlsx;

/// <summary>
/// A workbook that is written part by part into a packed stream, so that only what is packed already is held. The same content gives the same bytes:
/// parts come in the order of writing, with a fixed time.
/// </summary>
internal sealed class Workbook : IDisposable
{
    private const string Types = "application/vnd.openxmlformats-officedocument.";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly MemoryStream _stream = new();
    private readonly ZipArchive _archive;
    private readonly List<(string Part, string Type)> _parts = [];
    private readonly List<Sheet> _sheets = [];
    private readonly StringBuilder _names = new();

    public Workbook() => _archive = new(_stream, ZipArchiveMode.Create, leaveOpen: true);

    public Looks Looks { get; } = new();

    public Texts Texts { get; } = new();

    /// <summary>Numbers of charts and tables over the whole workbook.</summary>
    public int Charts { get; private set; }

    public int Tables { get; private set; }

    /// <summary>Begins the next sheet; it has to be ended before another part is written.</summary>
    /// <param name="name">At most 31 characters, unique in the workbook.</param>
    public Sheet Sheet(string name, SheetLayout layout)
    {
        var sheet = new Sheet(this, name, _sheets.Count + 1, layout);
        _sheets.Add(sheet);
        return sheet;
    }

    public int NextChart() => ++Charts;

    public int NextTable() => ++Tables;

    /// <summary>Rows that are printed at the head of each page.</summary>
    public void RepeatRows(Sheet sheet, int first, int last) => _names.Append(
        CultureInfo.InvariantCulture, $"""<definedName name="_xlnm.Print_Titles" localSheetId="{sheet.Number - 1}">{XmlText.Escaped(Reference(sheet.Name))}!${first}:${last}</definedName>""");

    /// <summary>The name of a sheet as formulas have it.</summary>
    public static string Reference(string sheet) => $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>A part to write into; the one before has to be closed.</summary>
    /// <param name="type">What follows the common beginning of content types; null for one by its extension.</param>
    public StreamWriter Part(string path, string? type)
    {
        if (type is not null)
        {
            _parts.Add(("/" + path, type));
        }

        var entry = _archive.CreateEntry(path, CompressionLevel.Fastest);
        entry.LastWriteTime = NoTime;
        return new(entry.Open(), new UTF8Encoding(false), 1 << 15);
    }

    public void Part(string path, string? type, string content)
    {
        using var writer = Part(path, type);
        writer.Write(content);
    }

    /// <summary>What a part refers to, by ids that the part uses.</summary>
    public void RelationsOf(string part, params IEnumerable<(string Id, string Kind, string Target)> relations)
    {
        var (folder, name) = (part[..(part.LastIndexOf('/') + 1)], part[(part.LastIndexOf('/') + 1)..]);
        Part($"{folder}_rels/{name}.rels", null, $"""
            {XmlText.Head}
            <Relationships xmlns="{PackageRelations}">{string.Concat(relations.Select(r => $"""<Relationship Id="{r.Id}" Type="{Relations}{r.Kind}" Target="{r.Target}"/>"""))}</Relationships>
            """);
    }

    /// <summary>Ends the workbook.</summary>
    /// <param name="title">Shown by file managers.</param>
    public ReadOnlyMemory<byte> Finish(string title)
    {
        using (var texts = Part("xl/sharedStrings.xml", Types + "spreadsheetml.sharedStrings+xml"))
        {
            Texts.WriteTo(texts);
        }

        Part("xl/styles.xml", Types + "spreadsheetml.styles+xml", Looks.Xml());
        Part("xl/workbook.xml", Types + "spreadsheetml.sheet.main+xml", $"""
            {XmlText.Head}
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><bookViews><workbookView activeTab="0" tabRatio="800"/></bookViews><sheets>{string.Concat(_sheets.Select(s => string.Create(CultureInfo.InvariantCulture, $"""<sheet name="{XmlText.Attribute(s.Name)}" sheetId="{s.Number}" r:id="rId{s.Number}"/>""")))}</sheets>{(_names.Length == 0 ? "" : $"<definedNames>{_names}</definedNames>")}</workbook>
            """);
        RelationsOf("xl/workbook.xml",
        [
            .. _sheets.Select(s => (FormattableString.Invariant($"rId{s.Number}"), "worksheet", FormattableString.Invariant($"worksheets/sheet{s.Number}.xml"))),
            ("rIdStyles", "styles", "styles.xml"),
            ("rIdTexts", "sharedStrings", "sharedStrings.xml"),
        ]);
        Part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", $"""
            {XmlText.Head}
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{XmlText.Escaped(title)}</dc:title></cp:coreProperties>
            """);
        Part("_rels/.rels", null, $"""
            {XmlText.Head}
            <Relationships xmlns="{PackageRelations}"><Relationship Id="rId1" Type="{Relations}officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>
            """);
        Part("[Content_Types].xml", null, $"""
            {XmlText.Head}
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="{Types}vmlDrawing"/>{string.Concat(_parts.Select(p => $"""<Override PartName="{p.Part}" ContentType="{p.Type}"/>"""))}</Types>
            """);
        _archive.Dispose();
        return _stream.ToArray();
    }

    public void Dispose() => _archive.Dispose();
}
