using Pipeline.Local.PowerBi.Report;

namespace Pipeline.Tests.PowerBi.Pictures;

/// <summary>Tables, heat matrices and lists of numbers: as many rows as the place has room for.</summary>
internal static class TablePictures
{
    private const int RowHeight = 22;

    public static void Numbers(Svg svg, Box inner, IReadOnlyList<Field> measures, PictureValues values)
    {
        var height = Math.Min(44, inner.Height / measures.Count);
        foreach (var (i, measure) in measures.Index())
        {
            var y = inner.Y + (i * height) + 18;
            svg.Text(inner.X, y, measure.Label, 13, inner.Width - 90, fill: "var(--soft)").Text(inner.X + inner.Width, y, values.Said(measure), 15, anchor: "end", bold: true);
        }
    }

    public static void Table(Svg svg, Box inner, Visual visual, PictureValues values)
    {
        var fields = visual.Roles[0].Fields;
        var (names, measures) = (fields.Where(f => !f.IsMeasure).ToList(), fields.Where(f => f.IsMeasure).ToList());
        var most = (inner.Height / RowHeight) - 1;
        var rows = measures.Count == 0 || names.Count > 1 ? Joined(names, measures, values, most, visual.Sort is not null) : Grouped(names[0], measures, values, most);
        var valueWidth = Math.Min(64.0, inner.Width * 0.6 / Math.Max(measures.Count, 1));
        var nameWidth = (inner.Width - (valueWidth * measures.Count)) / names.Count;
        Head(svg, inner, names, nameWidth, measures, valueWidth);
        foreach (var (i, row) in rows.Take(most).Index())
        {
            var y = inner.Y + ((i + 1) * RowHeight);
            svg.Line(inner.X, y, inner.X + inner.Width, y);
            foreach (var (j, name) in row.Names.Index())
            {
                svg.Text(inner.X + (j * nameWidth), y + 15, name, 12, nameWidth - 6);
            }

            foreach (var (j, measure) in measures.Index())
            {
                Cell(svg, inner.X + (names.Count * nameWidth) + (j * valueWidth), y, valueWidth, row.Values[j], PictureValues.Said(measure, row.Values[j]), visual.Objects.ContainsKey("values") && PictureValues.IsShare(measure));
            }
        }
    }

    public static void Heat(Svg svg, Box inner, Visual visual, PictureValues values)
    {
        var (rows, columns, rate) = (visual.Roles[0].Fields[0], visual.Roles[1].Fields[0], visual.Roles[2].Fields[0]);
        var months = values.Categories(columns);
        const double nameWidth = 150;
        var width = (inner.Width - nameWidth) / months.Count;
        foreach (var (i, month) in months.Index())
        {
            svg.Text(inner.X + nameWidth + ((i + 0.5) * width), inner.Y + 14, "T" + month[5..].TrimStart('0'), 11, anchor: "middle", fill: "var(--soft)");
        }

        foreach (var (i, row) in values.Categories(rows).Take((inner.Height / RowHeight) - 1).Index())
        {
            var (y, of) = (inner.Y + ((i + 1) * RowHeight), values.At(rows, row));
            svg.Line(inner.X, y, inner.X + inner.Width, y).Text(inner.X, y + 15, row, 12, nameWidth - 6);
            foreach (var (j, month) in months.Index())
            {
                var value = of.At(columns, month).NumberOf(rate);
                Cell(svg, inner.X + nameWidth + (j * width), y, width, value, value is { } share ? FormattableString.Invariant($"{share * 100:0}") : "", isHeat: true);
            }
        }
    }

    private static void Head(Svg svg, Box inner, List<Field> names, double nameWidth, List<Field> measures, double valueWidth)
    {
        foreach (var (j, name) in names.Index())
        {
            svg.Text(inner.X + (j * nameWidth), inner.Y + 14, name.Label, 12, nameWidth - 6, fill: "var(--soft)", bold: true);
        }

        foreach (var (j, measure) in measures.Index())
        {
            svg.Text(inner.X + (names.Count * nameWidth) + ((j + 1) * valueWidth) - 4, inner.Y + 14, measure.Label, 12, valueWidth - 4, "end", "var(--soft)", bold: true);
        }
    }

    private static void Cell(Svg svg, double x, double y, double width, object? value, string said, bool isHeat)
    {
        if (isHeat && value is not null)
        {
            var share = Math.Clamp(PictureValues.Number(value), 0, 1);
            svg.Fill(x + 1, y + 1, width - 2, RowHeight - 2, FormattableString.Invariant($"color-mix(in srgb, var(--high) {share * 100:0}%, var(--low))"));
        }

        svg.Text(x + width - 5, y + 15, said, 12, width, "end", isHeat && value is not null ? "#1f2933" : "var(--ink)");
    }

    private static IEnumerable<(IReadOnlyList<string> Names, IReadOnlyList<object?> Values)> Grouped(Field name, List<Field> measures, PictureValues values, int most) =>
        values.Categories(name).Select(c => (Names: (IReadOnlyList<string>)[c], Values: (IReadOnlyList<object?>)[.. measures.Select(values.At(name, c).Value)])).Where(r => r.Values.Any(v => v is not null)).Take(most);

    /// <summary>Rows that several columns name: each is asked for by the first of them; the greatest first where the visual sorts by its measure.</summary>
    private static IEnumerable<(IReadOnlyList<string> Names, IReadOnlyList<object?> Values)> Joined(List<Field> names, List<Field> measures, PictureValues values, int most, bool sorted)
    {
        var rows = values.Rows(names, sorted ? 400 : most)
            .Select(r => (Names: (IReadOnlyList<string>)[.. names.Select((_, i) => i < r.Count ? r[i] : "")], Values: (IReadOnlyList<object?>)[.. measures.Select(values.At(names[0], r[0]).Value)]))
            .Where(r => measures.Count == 0 || r.Values.Any(v => v is not null));
        return sorted ? rows.OrderByDescending(r => PictureValues.Number(r.Values[0]!)).ThenBy(r => r.Names[0], StringComparer.Ordinal) : rows;
    }
}
