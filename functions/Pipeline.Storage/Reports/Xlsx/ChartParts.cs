using System.Globalization;
using System.Text;
using Pipeline.Core;
using Pipeline.Core.Reports;
using Pipeline.Core.Sheets.Workbooks;

namespace Pipeline.Storage.Reports.Xlsx;

/// <summary>Native charts (DrawingML): they follow their cells, can be clicked, changed and copied, unlike pictures.</summary>
internal static class ChartParts
{
    private const string DrawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";
    private const string ChartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    private const string C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private const string A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private const string R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static void Write(Workbook workbook, int sheet, IReadOnlyList<(SheetChart Chart, int Column, int Row)> charts)
    {
        var drawing = FormattableString.Invariant($"xl/drawings/drawing{sheet}.xml");
        var anchors = new StringBuilder();
        List<(string, string, string)> relations = [];
        foreach (var (chart, column, row) in charts)
        {
            var number = workbook.NextChart();
            workbook.Part(FormattableString.Invariant($"xl/charts/chart{number}.xml"), ChartType, Xml(chart));
            relations.Add((FormattableString.Invariant($"rId{number}"), "chart", FormattableString.Invariant($"../charts/chart{number}.xml")));
            anchors.Append(Anchor(chart, column, row, number));
        }

        workbook.Part(drawing, DrawingType, $"""
            {XmlText.Head}
            <xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="{A}">{anchors}</xdr:wsDr>
            """);
        workbook.RelationsOf(drawing, relations);
    }

    private static string Anchor(SheetChart chart, int column, int row, int number)
    {
        var name = XmlText.Attribute(Both(chart.Chart.Title));
        return string.Create(CultureInfo.InvariantCulture, $"""<xdr:twoCellAnchor><xdr:from><xdr:col>{column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>{row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>{column + SheetChart.Columns}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>{row + SheetChart.Rows}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="{number + 1}" name="{chart.Chart.Id}" descr="{name}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="{C}"><c:chart xmlns:c="{C}" xmlns:r="{R}" r:id="rId{number}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>""");
    }

    private static string Xml(SheetChart chart)
    {
        var series = string.Concat(chart.Chart.Series.Select((s, i) => Series(chart, s, i)));
        const string axes = """<c:axId val="1"/><c:axId val="2"/>""";
        var plot = chart.Chart.Kind switch
        {
            ReportChartKind.Lines => $"""<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>{series}<c:marker val="1"/>{axes}</c:lineChart>""",
            ReportChartKind.Stacked => $"""<c:barChart><c:barDir val="col"/><c:grouping val="stacked"/><c:varyColors val="0"/>{series}<c:gapWidth val="45"/><c:overlap val="100"/>{axes}</c:barChart>""",
            _ => $"""<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>{series}<c:gapWidth val="60"/>{axes}</c:barChart>""",
        };
        return $"""
            {XmlText.Head}
            <c:chartSpace xmlns:c="{C}" xmlns:a="{A}" xmlns:r="{R}"><c:roundedCorners val="0"/><c:chart>{Title(chart.Chart.Title)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>{plot}{Axes(chart.Chart)}</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:solidFill><a:srgbClr val="DCD6C9"/></a:solidFill></a:ln></c:spPr></c:chartSpace>
            """;
    }

    private static string Title(Bilingual title) =>
        $"""<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1100" b="1"/></a:pPr><a:r><a:rPr lang="vi-VN" sz="1100" b="1"/><a:t>{XmlText.Escaped(title.Vi)}</a:t></a:r></a:p><a:p><a:pPr><a:defRPr sz="900" b="0" i="1"/></a:pPr><a:r><a:rPr lang="en-GB" sz="900" b="0" i="1"/><a:t>{XmlText.Escaped(title.En)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>""";

    private static string Axes(ReportChart chart)
    {
        var format = chart.Format == ReportFormat.Percent ? "0%" : "#,##0";
        return $"""<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="2"/><c:crosses val="autoZero"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/>{(chart.Format == ReportFormat.Percent ? """<c:max val="1"/>""" : """<c:min val="0"/>""")}</c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines><c:spPr><a:ln><a:solidFill><a:srgbClr val="E8E3D8"/></a:solidFill></a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="{format}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="autoZero"/></c:valAx>""";
    }

    private static string Series(SheetChart chart, ReportSeries series, int index)
    {
        var column = WorkbookLayout.Letters(index + 1);
        var color = ColorOf(series.Color);
        var lines = chart.Chart.Kind == ReportChartKind.Lines;
        var (first, last) = (chart.HeadRow + 1, chart.HeadRow + chart.Chart.Categories.Count);
        var sheet = XmlText.Escaped(Workbook.Reference(chart.Sheet));
        var look = lines
            ? $"""<c:spPr><a:ln w="25400"><a:solidFill><a:srgbClr val="{color}"/></a:solidFill></a:ln></c:spPr><c:marker><c:symbol val="{Symbol(series.Color)}"/><c:size val="6"/><c:spPr><a:solidFill><a:srgbClr val="{color}"/></a:solidFill></c:spPr></c:marker>"""
            : $"""<c:spPr><a:solidFill><a:srgbClr val="{color}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>{Pale(chart.Chart, color)}""";
        var categories = Cache(chart.Chart.Categories.Select(c => (string?)Label(c)));
        var values = Cache(series.Values.Select(v => v?.ToString(CultureInfo.InvariantCulture)));
        var format = chart.Chart.Format == ReportFormat.Percent ? "0.0%" : "#,##0";
        return string.Create(CultureInfo.InvariantCulture, $"""<c:ser><c:idx val="{index}"/><c:order val="{index}"/><c:tx><c:strRef><c:f>{sheet}!${column}${chart.HeadRow}</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>{XmlText.Escaped(Both(series.Name))}</c:v></c:pt></c:strCache></c:strRef></c:tx>{look}<c:cat><c:strRef><c:f>{sheet}!$A${first}:$A${last}</c:f><c:strCache>{categories}</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>{sheet}!${column}${first}:${column}${last}</c:f><c:numCache><c:formatCode>{format}</c:formatCode>{values}</c:numCache></c:numRef></c:val>{(lines ? """<c:smooth val="0"/>""" : "")}</c:ser>""");
    }

    /// <summary>How a category is written: in Vietnamese, and whether its month is not final.</summary>
    public static string Label((Bilingual Label, bool IsProvisional) category) => category.IsProvisional ? category.Label.Vi + " (chưa chốt)" : category.Label.Vi;

    public static string Both(Bilingual text) => text.Vi == text.En ? text.Vi : $"{text.Vi} / {text.En}";

    /// <summary>The columns of months that are not final.</summary>
    private static string Pale(ReportChart chart, string color) => string.Concat(chart.Categories.Select((c, i) => c.IsProvisional
        ? string.Create(CultureInfo.InvariantCulture, $"""<c:dPt><c:idx val="{i}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr><a:solidFill><a:srgbClr val="{color}"><a:alpha val="40000"/></a:srgbClr></a:solidFill></c:spPr></c:dPt>""")
        : ""));

    private static string Cache(IEnumerable<string?> values)
    {
        var all = values.ToList();
        var points = string.Concat(all.Select((v, i) => v is null ? "" : string.Create(CultureInfo.InvariantCulture, $"""<c:pt idx="{i}"><c:v>{XmlText.Escaped(v)}</c:v></c:pt>""")));
        return string.Create(CultureInfo.InvariantCulture, $"""<c:ptCount val="{all.Count}"/>{points}""");
    }

    private static string ColorOf(ReportColor color) => color switch
    {
        ReportColor.Teal => "2A7F73",
        ReportColor.Blue => "3A679C",
        ReportColor.Sand => "DFAE5B",
        ReportColor.Brown => "9A4F12",
        _ => "B9B2A3",
    };

    private static string Symbol(ReportColor color) => color switch
    {
        ReportColor.Blue => "square",
        ReportColor.Sand => "triangle",
        ReportColor.Brown => "diamond",
        _ => "circle",
    };
}
