using Pipeline.Core.Reports;
using static Pipeline.Local.Reports.Markup;

namespace Pipeline.Local.Reports;

/// <summary>Lines of shares; a gap where a month has none, the last value written at the end.</summary>
internal static class LineDrawing
{
    private const decimal LabelHeight = 14;

    public static IEnumerable<Markup> Of(ReportChart chart, Speech speech)
    {
        var known = chart.Series.SelectMany(s => s.Values).OfType<decimal>().ToList();
        var low = Math.Max(0, Math.Floor((known.Min() - 0.02m) * 5) / 5);
        var drawing = new Drawing(low, Math.Max(1, known.Max()), chart.Categories.Count);
        return [.. drawing.Ground(chart, speech), .. chart.Series.SelectMany(s => Line(s, drawing)), .. Ends(chart, drawing, speech)];
    }

    private static IEnumerable<Markup> Line(ReportSeries series, Drawing drawing)
    {
        var color = Svg.ClassOf(series.Color);
        List<(decimal X, decimal Y)> run = [];
        for (var i = 0; i <= series.Values.Count; i++)
        {
            if (i < series.Values.Count && series.Values[i] is { } value)
            {
                run.Add((drawing.X(i), drawing.Y(value)));
            }
            else if (run.Count > 0)
            {
                yield return El("polyline", Class("line " + color), At("points", string.Join(' ', run.Select(p => Svg.Point(p.X, p.Y)))));
                yield return El("g", Class(color), run.Select(p => Svg.Mark(series.Color, p.X, p.Y)));
                run = [];
            }
        }
    }

    /// <summary>The last value of each line, moved apart where they would lie over each other.</summary>
    private static IEnumerable<Markup> Ends(ReportChart chart, Drawing drawing, Speech speech)
    {
        var lowest = decimal.MinValue;
        foreach (var (series, at) in chart.Series.Select(s => (s, At: LastOf(s))).Where(e => e.At >= 0).OrderBy(e => drawing.Y(e.s.Values[e.At]!.Value)))
        {
            var y = Math.Max(drawing.Y(series.Values[at]!.Value) + 4, lowest + LabelHeight);
            lowest = y;
            yield return Drawing.Text(drawing.X(at) + 9, y, Drawing.Said(chart, series.Values[at]!.Value, speech), "start", "value " + Svg.ClassOf(series.Color));
        }
    }

    private static int LastOf(ReportSeries series)
    {
        var last = series.Values.Count - 1;
        while (last >= 0 && series.Values[last] is null)
        {
            last--;
        }

        return last;
    }
}
