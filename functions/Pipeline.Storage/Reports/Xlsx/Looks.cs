using System.Globalization;
using System.Text;

namespace Pipeline.Storage.Reports.Xlsx;

/// <summary>The styles that a workbook's cells have, numbered as they come up.</summary>
internal sealed class Looks
{
    /// <summary>Numbers of formats of one's own begin here.</summary>
    private const int FirstFormat = 164;

    private readonly List<Look> _looks = [Look.Plain];
    private (Look? Look, int Number) _last;
    private readonly Dictionary<Look, int> _numbers = new() { [Look.Plain] = 0 };

    public int Of(Look look)
    {
        // Most cells of a column look as the one above.
        if (ReferenceEquals(look, _last.Look))
        {
            return _last.Number;
        }

        var number = NumberOf(look);
        _last = (look, number);
        return number;
    }

    private int NumberOf(Look look)
    {
        if (!_numbers.TryGetValue(look, out var number))
        {
            number = _numbers[look] = _looks.Count;
            _looks.Add(look);
        }

        return number;
    }

    public string Xml()
    {
        var (formats, fonts, fills, borders) = (new Numbered(), new Numbered(), new Numbered(), new Numbered());
        fonts.Of(Font(Look.Plain));
        fills.Of("""<fill><patternFill patternType="none"/></fill>""");
        fills.Of("""<fill><patternFill patternType="gray125"/></fill>""");
        borders.Of(Border(Look.Plain));
        var cells = new StringBuilder();
        foreach (var look in _looks)
        {
            var format = look.Number is null ? 0 : FirstFormat + formats.Of(look.Number);
            var fill = look.IsHatched ? Hatched : look.Fill is { } color ? Solid(color) : null;
            cells.Append(CultureInfo.InvariantCulture, $"""<xf numFmtId="{format}" fontId="{fonts.Of(Font(look))}" fillId="{(fill is null ? 0 : fills.Of(fill))}" borderId="{borders.Of(Border(look))}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">""")
                .Append(CultureInfo.InvariantCulture, $"""<alignment vertical="{(look.Wraps ? "top" : "center")}"{(look.Wraps ? " wrapText=\"1\"" : "")}{(look.IsCentered ? " horizontal=\"center\"" : "")}/></xf>""");
        }

        var numbers = string.Concat(formats.All.Select((f, i) => string.Create(CultureInfo.InvariantCulture, $"""<numFmt numFmtId="{FirstFormat + i}" formatCode="{XmlText.Attribute(f)}"/>""")));
        return $"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{Counted("numFmts", formats.All.Count, numbers)}{fonts.Xml("fonts")}{fills.Xml("fills")}{borders.Xml("borders")}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>{Counted("cellXfs", _looks.Count, cells.ToString())}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
            """;
    }

    private const string Hatched = """<fill><patternFill patternType="lightUp"><fgColor rgb="FFB9B2A3"/><bgColor rgb="FFF6F3EC"/></patternFill></fill>""";

    private static string Solid(string color) => $"""<fill><patternFill patternType="solid"><fgColor rgb="FF{color}"/><bgColor indexed="64"/></patternFill></fill>""";

    private static string Font(Look look) =>
        $"""<font>{(look.Bold ? "<b/>" : "")}{(look.Italic ? "<i/>" : "")}{(look.IsUnderlined ? "<u/>" : "")}<sz val="{look.Size.ToString(CultureInfo.InvariantCulture)}"/><color rgb="FF{look.Color}"/><name val="Calibri"/><family val="2"/></font>""";

    private static string Border(Look look)
    {
        var line = look.IsDashed ? "dashed" : look.IsRuled ? "thin" : null;
        string Side(string side) => line is null ? $"<{side}/>" : $"""<{side} style="{line}"><color rgb="FFCFC6B8"/></{side}>""";
        return $"<border>{Side("left")}{Side("right")}{Side("top")}{Side("bottom")}<diagonal/></border>";
    }

    private static string Counted(string name, int count, string content) =>
        count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"""<{name} count="{count}">{content}</{name}>""");

    private sealed class Numbered
    {
        public List<string> All { get; } = [];

        public int Of(string xml)
        {
            var at = All.IndexOf(xml);
            if (at < 0)
            {
                All.Add(xml);
                at = All.Count - 1;
            }

            return at;
        }

        public string Xml(string name) => Counted(name, All.Count, string.Concat(All));
    }
}
