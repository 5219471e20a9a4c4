using System.Globalization;
using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Pipeline.Storage.Reports.Xlsx;

/// <summary>Reads the sheets of published tables back: each row's cells by the names in the sheet's head, a sheet at a time and a row at a time.</summary>
internal sealed class TableSheetReader : IDisposable
{
    private static readonly XNamespace Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly ZipArchive _archive;
    private readonly List<string> _texts;
    private readonly Dictionary<string, string> _sheets;

    /// <exception cref="InvalidDataException">The file is no workbook.</exception>
    public TableSheetReader(ReadOnlyMemory<byte> file)
    {
        try
        {
            _archive = new(new MemoryStream(file.ToArray(), writable: false), ZipArchiveMode.Read);
            _texts = [.. Part("xl/sharedStrings.xml").Root!.Elements().Select(si => si.Value)];
            var targets = Part("xl/_rels/workbook.xml.rels").Root!.Elements().ToDictionary(r => (string)r.Attribute("Id")!, r => "xl/" + (string)r.Attribute("Target")!, StringComparer.Ordinal);
            _sheets = Part("xl/workbook.xml").Descendants().Where(e => e.Name.LocalName == "sheet")
                .ToDictionary(s => (string)s.Attribute("name")!, s => targets[(string)s.Attribute(Relations + "id")!], StringComparer.Ordinal);
        }
        catch (Exception damage) when (damage is XmlException or KeyNotFoundException or NullReferenceException)
        {
            throw new InvalidDataException("The file is no workbook.", damage);
        }
    }

    public bool Has(string table) => _sheets.ContainsKey(table);

    /// <summary>The rows of a table, as numbers and texts by the columns' names; an empty cell is not there.</summary>
    public IEnumerable<IReadOnlyDictionary<string, string>> Rows(string table)
    {
        Dictionary<string, string> names = [];
        foreach (var (row, cells) in Cells(table))
        {
            if (row == TableSheet.HeadRow)
            {
                names = cells;
            }
            else if (row > TableSheet.HeadRow)
            {
                yield return cells.ToDictionary(c => names[c.Key], c => c.Value, StringComparer.Ordinal);
            }
        }
    }

    public void Dispose() => _archive.Dispose();

    /// <summary>The cells of each row by the letters of their columns.</summary>
    private IEnumerable<(int Row, Dictionary<string, string> Cells)> Cells(string table)
    {
        using var stream = Entry(_sheets[table]).Open();
        using var xml = XmlReader.Create(stream);
        while (xml.ReadToFollowing("row"))
        {
            var row = int.Parse(xml.GetAttribute("r")!, CultureInfo.InvariantCulture);
            using var inner = xml.ReadSubtree();
            var cells = XElement.Load(inner).Elements().Where(c => c.HasElements)
                .ToDictionary(c => ((string)c.Attribute("r")!).TrimEnd(Digits), Text, StringComparer.Ordinal);
            yield return (row, cells);
        }
    }

    private static char[] Digits { get; } = [.. "0123456789"];

    private string Text(XElement cell) => (string?)cell.Attribute("t") == "s" ? _texts[int.Parse(cell.Value, CultureInfo.InvariantCulture)] : cell.Value;

    private XDocument Part(string name)
    {
        using var stream = Entry(name).Open();
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace);
    }

    private ZipArchiveEntry Entry(string name) => _archive.GetEntry(name) ?? throw new InvalidDataException($"The workbook has no part {name}.");
}
