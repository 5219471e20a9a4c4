using System.Globalization;
using Pipeline.Core.Reports;
using static Pipeline.Local.Reports.Markup;

namespace Pipeline.Local.Reports;

/// <summary>A figure at its place: missing, zero, not applicable, withheld and not final look different, and never by colour alone (decision 0077).</summary>
internal static class FigureMarkup
{
    public static Markup Of(FigureValue figure, Speech speech) => El(
        "span",
        Class(ClassOf(figure)),
        At("title", string.Join(' ', Hint(figure, speech))),
        figure.Standing switch
        {
            FigureStanding.Value => Value(figure, speech),
            FigureStanding.Missing when figure.IsProvisional => speech.Line(new("chưa có", "to come")),
            FigureStanding.Missing => speech.Line(new("thiếu", "missing")),
            FigureStanding.Withheld => speech.Line(new("kín", "withheld")),
            FigureStanding.None => "–",
            _ => El("span", Class("unseen"), speech.Line(new("không có", "not there"))),
        },
        figure.IsPartial ? El("sup", Class("partial"), "*") : null);

    public static string Value(FigureValue figure, Speech speech) =>
        figure.Figure.IsShare ? speech.Share(figure.Value!.Value) : speech.Number(figure.Value!.Value);

    private static string ClassOf(FigureValue figure) => figure switch
    {
        { Standing: FigureStanding.Missing } => figure.IsProvisional ? "fig running" : "fig missing",
        { Standing: FigureStanding.Withheld } => "fig withheld",
        { Standing: FigureStanding.None or FigureStanding.Absent } => "fig none",
        { IsProvisional: true } => "fig running",
        { Level: { } level } => string.Create(CultureInfo.InvariantCulture, $"fig level-{level}"),
        { Figure.IsShare: true } => string.Create(CultureInfo.InvariantCulture, $"fig depth-{Depth(figure.Value ?? 0)}"),
        _ => "fig plain",
    };

    /// <summary>How much of a share that judges nobody: pale to deep blue.</summary>
    private static int Depth(decimal share) => 1 + (int)Math.Clamp(share * 5, 0, 4);

    private static IEnumerable<string> Hint(FigureValue figure, Speech speech)
    {
        yield return figure.Figure.Code;
        if (figure is { Figure.IsShare: true, Numerator: { } numerator, Denominator: { } denominator, Standing: FigureStanding.Value })
        {
            yield return $"{speech.Number(numerator)}/{speech.Number(denominator)} {speech.Line(figure.Figure.Counts)}";
        }

        if (figure.Missing > 0)
        {
            yield return speech.Line(new($"({speech.Number(figure.Missing)} chưa có biểu)", $"({speech.Number(figure.Missing)} without a sheet)"));
        }
    }
}
