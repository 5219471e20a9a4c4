using Pipeline.Core.Reports;
using static Pipeline.Local.Reports.Markup;

namespace Pipeline.Local.Reports;

/// <summary>The headline figures: number, what it is made of, how it changed, and its months as a small line.</summary>
internal static class HeadlineMarkup
{
    public static Markup Of(HeadlineGroup group, Speech speech) => El(
        "section", Class("group"),
        El("h3", speech.Say(group.Title)),
        El("div", Class("tiles"), group.Headlines.Select(h => Tile(h, speech))));

    private static Markup Tile(Headline headline, Speech speech)
    {
        var (now, figure) = (headline.Now, headline.Figure);
        return El(
            "div", Class(now.IsProvisional ? "tile running" : "tile"),
            El("p", Class("tile-name"), El("a", At("href", "#y-" + figure.Id), figure.Code), " ", speech.Say(figure.Name)),
            El(
                "p", Class("tile-value"),
                now.Standing == FigureStanding.Value ? El("b", FigureMarkup.Value(now, speech)) : FigureMarkup.Of(now, speech),
                now is { Standing: FigureStanding.Value, Figure.IsShare: true } ? El("span", Class("unit"), "%") : null,
                Change(headline, speech)),
            El("p", Class("tile-of"), PartsOf(now, speech)),
            Spark(headline));
    }

    private static Markup? Change(Headline headline, Speech speech) => headline.Change is not { } change
        ? null
        : El(
            "span", Class("change"),
            Math.Round(change, 3) == 0 ? speech.Line(new("không đổi", "as before"))
                : headline.Figure.IsShare ? speech.Line(new($"{speech.Points(change)} điểm", $"{speech.Points(change)} points"))
                : (change > 0 ? "+" : "−") + speech.Number(Math.Abs(change)));

    private static IEnumerable<object?> PartsOf(FigureValue now, Speech speech)
    {
        var counts = now.Figure.Counts;
        if (now is { Figure.IsShare: true, Numerator: { } numerator, Denominator: { } denominator and > 0 })
        {
            yield return speech.Line(new($"{speech.Number(numerator)} trên {speech.Number(denominator)} {counts.Vi}", $"{speech.Number(numerator)} of {speech.Number(denominator)} {counts.En}"));
        }
        else if (now.Standing == FigureStanding.Value)
        {
            yield return speech.Line(counts);
        }

        if (now.Missing > 0)
        {
            yield return now is { Denominator: null or 0, Standing: not FigureStanding.Value } ? null : "; ";
            yield return speech.Line(new($"{speech.Number(now.Missing)} chưa có biểu", $"{speech.Number(now.Missing)} without a sheet"));
        }
    }

    /// <summary>The final months; the same numbers stand in the table of figures by month, so that it says nothing to a screen reader.</summary>
    private static Markup? Spark(Headline headline)
    {
        var points = headline.Months.Select((m, i) => (At: i, m.Value, m.IsProvisional)).Where(m => m is { Value: not null, IsProvisional: false }).ToList();
        if (points.Count < 2)
        {
            return null;
        }

        var (low, high) = (points.Min(p => p.Value!.Value), points.Max(p => p.Value!.Value));
        var span = high == low ? 1 : high - low;
        decimal X(int at) => 4 + (at * 112m / Math.Max(1, headline.Months.Count - 1));
        decimal Y(decimal value) => 22 - ((value - low) * 18 / span);
        return El(
            "svg", Class("spark"), At("viewBox", "0 0 120 26"), At("aria-hidden", "true"), At("focusable", "false"),
            El("polyline", At("points", string.Join(' ', points.Select(p => Svg.Point(X(p.At), Y(p.Value!.Value)))))),
            El("circle", At("cx", Svg.Number(X(points[^1].At))), At("cy", Svg.Number(Y(points[^1].Value!.Value))), At("r", "2.5")));
    }
}
