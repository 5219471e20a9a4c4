using Pipeline.Core.Reports;
using static Pipeline.Local.Reports.Markup;

namespace Pipeline.Local.Reports;

/// <summary>A chart with its legend, and its numbers as a table beside it for who does not see it.</summary>
internal static class ChartMarkup
{
    public static Markup Of(ReportChart chart, Speech speech) => El(
        "figure", Class("chart"), At("id", chart.Id),
        El("figcaption", El("strong", speech.Say(chart.Title)), Legend(chart, speech)),
        El(
            "svg", At("viewBox", $"0 0 {Svg.Number(Drawing.Width)} {Svg.Number(Drawing.Height)}"), At("role", "img"), At("aria-label", $"{speech.Line(chart.Title)}. {speech.Line(new("Số liệu ở bảng ngay sau biểu đồ.", "The numbers are in the table after the chart."))}"),
            chart.Kind == ReportChartKind.Lines ? LineDrawing.Of(chart, speech) : ColumnDrawing.Of(chart, speech)),
        El("details", El("summary", speech.Say("Số liệu của biểu đồ", "The chart’s numbers")), Numbers(chart, speech)));

    private static Markup Legend(ReportChart chart, Speech speech) => El("ul", Class("legend"), chart.Series.Select(s => El(
        "li",
        El("svg", Class("mark " + Svg.ClassOf(s.Color)), At("viewBox", "0 0 12 12"), At("aria-hidden", "true"), chart.Kind == ReportChartKind.Lines
            ? Svg.Mark(s.Color, 6, 6)
            : El("rect", At("x", "1"), At("y", "1"), At("width", "10"), At("height", "10"))),
        speech.Say(s.Name))));

    private static Markup Numbers(ReportChart chart, Speech speech) => El("div", Class("box"), At("role", "region"), At("tabindex", "0"), At("aria-label", speech.Line(chart.Title)), El(
        "table", Class("list"),
        El("thead", El("tr", El("td"), chart.Series.Select(s => El("th", At("scope", "col"), Class("n"), speech.Say(s.Name))))),
        El("tbody", chart.Categories.Select((c, i) => El(
            "tr",
            El("th", At("scope", "row"), speech.Say(c.Label), c.IsProvisional ? El("small", speech.Say("chưa chốt", "not final")) : null),
            chart.Series.Select(s => El("td", Class("n"), s.Values[i] is { } value ? Drawing.Said(chart, value, speech) : "–")))))));
}
