using Pipeline.Core.Reports;
using static Pipeline.Local.Reports.Markup;

namespace Pipeline.Local.Reports;

/// <summary>The ground that charts are drawn on: axes, lines of the grid, labels.</summary>
internal sealed class Drawing(decimal low, decimal high, int categories)
{
    public const decimal Width = 640;
    public const decimal Height = 260;

    private const decimal Left = 46;
    private const decimal Right = 52;
    private const decimal Top = 14;
    private const decimal Bottom = 28;

    /// <summary>The width that each category has.</summary>
    public decimal Step => (Width - Left - Right) / categories;

    public static string Said(ReportChart chart, decimal value, Speech speech) =>
        chart.Format == ReportFormat.Percent ? speech.Share(value) + "%" : speech.Number(value);

    /// <summary>The middle of a category.</summary>
    public decimal X(int category) => Left + (Step * (category + 0.5m));

    public decimal Y(decimal value) => Height - Bottom - ((value - low) * (Height - Top - Bottom) / (high - low));

    public IEnumerable<Markup> Ground(ReportChart chart, Speech speech)
    {
        for (var line = 0; line <= 4; line++)
        {
            var value = low + ((high - low) * line / 4);
            yield return El("line", Class("grid"), At("x1", Svg.Number(Left)), At("x2", Svg.Number(Width - Right)), At("y1", Svg.Number(Y(value))), At("y2", Svg.Number(Y(value))));
            yield return Text(Left - 8, Y(value) + 4, chart.Format == ReportFormat.Percent ? speech.Number(Math.Round(value * 100, 1)) + "%" : speech.Number(value), "end", "axis");
        }

        for (var i = 0; i < categories; i++)
        {
            yield return Text(X(i), Height - 8, speech.Line(chart.Categories[i].Label), "middle", chart.Categories[i].IsProvisional ? "axis provisional" : "axis");
        }
    }

    public static Markup Text(decimal x, decimal y, string text, string anchor, string look) =>
        El("text", At("x", Svg.Number(x)), At("y", Svg.Number(y)), At("text-anchor", anchor), Class(look), text);

    /// <summary>The least round number that is not below another, of which a quarter is whole too.</summary>
    public static decimal RoundUp(decimal most)
    {
        decimal[] round = [4, 8, 12, 16, 20, 24, 32, 40, 60, 80];
        var power = 1m;
        while (round[^1] * power < most)
        {
            power *= 10;
        }

        return round.First(n => n * power >= most) * power;
    }
}
