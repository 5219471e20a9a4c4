using Pipeline.Local.PowerBi.Report;
using static System.FormattableString;

namespace Pipeline.Tests.PowerBi.Pictures;

/// <summary>Lines, columns and bars.</summary>
internal static class ChartPictures
{
    private const int Left = 44;

    public static void Draw(Svg svg, Box inner, Visual visual, PictureValues values)
    {
        var (category, measures) = (visual.Roles[0].Fields[0], visual.Roles[1].Fields);
        var data = values.Categories(category)
            .Select(c => (Name: c, Values: (IReadOnlyList<double?>)[.. measures.Select(values.At(category, c).NumberOf)]))
            .Where(d => d.Values.Any(v => v is not null)).ToList();
        if (visual.Type == "clusteredBarChart")
        {
            Bars(svg, inner, measures, [.. data.OrderBy(d => d.Values[0])]);
            return;
        }

        Legend(svg, inner, measures);
        var plot = new Box(inner.X + Left, inner.Y + 24, inner.Width - Left, inner.Height - 46);
        var stacked = visual.Type == "columnChart";
        var most = PictureValues.IsShare(measures[0]) ? 1 : Math.Max(1, data.Max(d => stacked ? d.Values.Sum(v => v ?? 0) : d.Values.Max(v => v ?? 0)));
        Axis(svg, plot, most, PictureValues.IsShare(measures[0]));
        foreach (var (i, point) in data.Index())
        {
            svg.Text(plot.X + ((i + 0.5) * plot.Width / data.Count), plot.Bottom + 16, Short(point.Name), 11, (double)plot.Width / data.Count, "middle", "var(--soft)");
        }

        if (visual.Type == "lineChart")
        {
            Lines(svg, plot, data, most);
        }
        else
        {
            Columns(svg, plot, data, most, stacked);
        }
    }

    private static void Legend(Svg svg, Box inner, IReadOnlyList<Field> measures)
    {
        double x = inner.X;
        foreach (var (i, measure) in measures.Index())
        {
            svg.Fill(x, inner.Y + 3, 11, 11, Svg.Series(i)).Text(x + 15, inner.Y + 13, measure.Label, 11, fill: "var(--soft)");
            x += 30 + (measure.Label.Length * 6.2);
        }
    }

    private static void Axis(Svg svg, Box plot, double most, bool isShare)
    {
        foreach (var part in (double[])[0, 0.5, 1])
        {
            var y = plot.Bottom - (part * plot.Height);
            svg.Line(plot.X, y, plot.Right, y).Text(plot.X - 6, y + 4, isShare ? Invariant($"{part * 100:0} %") : Invariant($"{part * most:0}"), 11, anchor: "end", fill: "var(--soft)");
        }
    }

    private static void Lines(Svg svg, Box plot, List<(string Name, IReadOnlyList<double?> Values)> data, double most)
    {
        for (var series = 0; series < data[0].Values.Count; series++)
        {
            svg.Path(
                data.Index().Where(d => d.Item.Values[series] is not null).Select(d => (plot.X + ((d.Index + 0.5) * plot.Width / data.Count), plot.Bottom - (d.Item.Values[series]!.Value / most * plot.Height))),
                Svg.Series(series));
        }
    }

    private static void Columns(Svg svg, Box plot, List<(string Name, IReadOnlyList<double?> Values)> data, double most, bool stacked)
    {
        var slot = (double)plot.Width / data.Count;
        foreach (var (i, point) in data.Index())
        {
            var width = stacked ? slot * 0.7 : slot * 0.7 / point.Values.Count;
            double bottom = plot.Bottom;
            foreach (var (series, value) in point.Values.Index())
            {
                var height = (value ?? 0) / most * plot.Height;
                var x = plot.X + (i * slot) + (slot * 0.15) + (stacked ? 0 : series * width);
                svg.Fill(x, bottom - height, width - 1, height, Svg.Series(series));
                bottom = stacked ? bottom - height : plot.Bottom;
            }
        }
    }

    private static void Bars(Svg svg, Box inner, IReadOnlyList<Field> measures, List<(string Name, IReadOnlyList<double?> Values)> data)
    {
        const int height = 22;
        const double name = 150;
        var shown = data.Take(inner.Height / height).ToList();
        var most = PictureValues.IsShare(measures[0]) ? 1 : Math.Max(1, data.Max(d => d.Values[0] ?? 0));
        foreach (var (i, bar) in shown.Index())
        {
            var y = inner.Y + (i * height);
            var width = (bar.Values[0] ?? 0) / most * (inner.Width - name - 60);
            svg.Text(inner.X, y + 15, bar.Name, 12, name - 6).Fill(inner.X + name, y + 4, width, height - 8, Svg.Series(0))
                .Text(inner.X + name + width + 6, y + 15, PictureValues.Said(measures[0], bar.Values[0]), 11, fill: "var(--soft)");
        }
    }

    /// <summary>A month by its number.</summary>
    private static string Short(string category) => category.Length == 7 && category[4] == '-' ? "T" + category[5..].TrimStart('0') : category;
}
