using Pipeline.Core;
using Pipeline.Core.Reports;

namespace Pipeline.Storage.Reports.Xlsx;

/// <summary>Figures in cells: a number with its format and ground, or the word for why there is none (decision 0077).</summary>
internal static class FigureLooks
{
    private const string Soft = "5D574D";

    private static readonly string[] Levels = ["A85A14", "EFC583", "F9EECD", "EDF3E7", "DCEBE6"];

    private static readonly string[] Depths = ["F2F5F8", "E2E9F1", "CBD8E7", "BDCFE3", "A3BCD8"];

    public static void Write(Sheet sheet, FigureValue figure)
    {
        switch (figure.Standing)
        {
            case FigureStanding.Value:
                sheet.Amount(figure.Value, Of(figure));
                break;
            case FigureStanding.Missing when figure.IsProvisional:
                sheet.Text("chưa có / to come", Word with { Italic = true, IsDashed = true });
                break;
            case FigureStanding.Missing:
                sheet.Text("thiếu / missing", Word with { IsHatched = true });
                break;
            case FigureStanding.Withheld:
                sheet.Text("kín / withheld", Word with { Fill = "EFEAE0" });
                break;
            case FigureStanding.None:
                sheet.Text("–", Word);
                break;
            default:
                sheet.Empty(Look.Plain);
                break;
        }
    }

    /// <summary>The format of an amount that is no figure.</summary>
    public static Look Of(ReportFormat format) => format switch
    {
        ReportFormat.Percent => new("0.0%"),
        ReportFormat.Points => new("+0.0%;-0.0%;0.0%"),
        ReportFormat.Number => new("#,##0.0"),
        _ => Look.Count,
    };

    private static Look Word => new() { Size = 9, Color = Soft, IsCentered = true };

    private static Look Of(FigureValue figure)
    {
        var number = (figure.Figure.IsShare ? "0.0%" : figure.Value == decimal.Truncate(figure.Value ?? 0) ? "#,##0" : "#,##0.0") + (figure.IsPartial ? "\"*\"" : "");
        return figure switch
        {
            { IsProvisional: true } => new(number) { Italic = true, Color = Soft, IsDashed = true },
            { Level: { } level } => new(number, Levels[level - 1]) { Color = level == 1 ? "FFFFFF" : "22201C" },
            { Figure.IsShare: true } => new(number, Depths[(int)Math.Clamp((figure.Value ?? 0) * 5, 0, 4)]),
            _ => new(number),
        };
    }

    /// <summary>Vietnamese, and English where it differs.</summary>
    public static string Both(Bilingual text) => text.Vi == text.En ? text.Vi : $"{text.Vi} / {text.En}";
}
