using System.Globalization;
using Pipeline.Core.Reports;

namespace Pipeline.Local.Reports;

/// <summary>Numbers, colours and marks of drawings.</summary>
internal static class Svg
{
    public static string Number(decimal value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);

    public static string Point(decimal x, decimal y) => $"{Number(x)},{Number(y)}";

    public static string ClassOf(ReportColor color) => color switch
    {
        ReportColor.Teal => "teal",
        ReportColor.Blue => "blue",
        ReportColor.Sand => "sand",
        ReportColor.Brown => "brown",
        _ => "stone",
    };

    /// <summary>A mark of its own for each colour, so that lines can be told apart without it.</summary>
    public static Markup Mark(ReportColor color, decimal x, decimal y)
    {
        const decimal r = 4;
        return color switch
        {
            ReportColor.Blue => Polygon((x - r, y - r), (x + r, y - r), (x + r, y + r), (x - r, y + r)),
            ReportColor.Sand => Polygon((x, y - r - 1), (x + r + 1, y + r), (x - r - 1, y + r)),
            ReportColor.Brown => Polygon((x, y - r - 1), (x + r + 1, y), (x, y + r + 1), (x - r - 1, y)),
            _ => Markup.El("circle", Markup.At("cx", Number(x)), Markup.At("cy", Number(y)), Markup.At("r", Number(r))),
        };
    }

    private static Markup Polygon(params (decimal X, decimal Y)[] points) =>
        Markup.El("polygon", Markup.At("points", string.Join(' ', points.Select(p => Point(p.X, p.Y)))));
}
