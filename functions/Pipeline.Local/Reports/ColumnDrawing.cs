using Pipeline.Core.Reports;
using static Pipeline.Local.Reports.Markup;

namespace Pipeline.Local.Reports;

/// <summary>Columns, one on the other or side by side, with their numbers where there is room.</summary>
internal static class ColumnDrawing
{
    /// <summary>A number needs so much of a column's height.</summary>
    private const decimal RoomForNumber = 15;

    public static IEnumerable<Markup> Of(ReportChart chart, Speech speech)
    {
        var stacked = chart.Kind == ReportChartKind.Stacked;
        var most = Enumerable.Range(0, chart.Categories.Count).Max(i => stacked ? chart.Series.Sum(s => s.Values[i] ?? 0) : chart.Series.Max(s => s.Values[i] ?? 0));
        var drawing = new Drawing(0, Drawing.RoundUp(Math.Max(1, most)), chart.Categories.Count);
        return
        [
            .. drawing.Ground(chart, speech),
            .. chart.Categories.Select((c, i) => El("g", c.IsProvisional ? Class("pale") : null, stacked ? Stack(chart, i, drawing, speech) : SideBySide(chart, i, drawing, speech))),
        ];
    }

    private static IEnumerable<Markup> Stack(ReportChart chart, int category, Drawing drawing, Speech speech)
    {
        var width = Math.Min(46, drawing.Step * 0.7m);
        var sum = 0m;
        foreach (var series in chart.Series)
        {
            if (series.Values[category] is not { } value || value == 0)
            {
                continue;
            }

            var (bottom, top) = (drawing.Y(sum), drawing.Y(sum + value));
            sum += value;
            yield return Bar(drawing.X(category) - (width / 2), top, width, bottom - top, series.Color);
            if (bottom - top >= RoomForNumber)
            {
                yield return Drawing.Text(drawing.X(category), ((bottom + top) / 2) + 4, speech.Number(value), "middle", "inside on-" + Svg.ClassOf(series.Color));
            }
        }
    }

    private static IEnumerable<Markup> SideBySide(ReportChart chart, int category, Drawing drawing, Speech speech)
    {
        var width = Math.Min(44, drawing.Step * 0.8m / chart.Series.Count);
        var left = drawing.X(category) - (width * chart.Series.Count / 2);
        for (var i = 0; i < chart.Series.Count; i++)
        {
            if (chart.Series[i].Values[category] is { } value)
            {
                var top = drawing.Y(value);
                yield return Bar(left + (width * i) + 1, top, width - 2, drawing.Y(0) - top, chart.Series[i].Color);
                yield return Drawing.Text(left + (width * (i + 0.5m)), top - 4, speech.Number(value), "middle", "inside");
            }
        }
    }

    private static Markup Bar(decimal x, decimal y, decimal width, decimal height, ReportColor color) => El(
        "rect", Class(Svg.ClassOf(color)), At("x", Svg.Number(x)), At("y", Svg.Number(y)), At("width", Svg.Number(width)), At("height", Svg.Number(Math.Max(0.5m, height))));
}
