using System.Globalization;
using Pipeline.Core.Reports;
using static Pipeline.Local.Reports.Markup;

namespace Pipeline.Local.Reports;

/// <summary>How a figure looks and what that means.</summary>
internal static class LegendMarkup
{
    public static Markup Of(Speech speech) => El(
        "section", Class("key"), At("aria-label", speech.Line(new("Chú giải", "Legend"))),
        El(
            "ul",
            Enumerable.Range(0, FigureValue.LevelBounds.Count).Select(i => Entry(Level(i), Bounds(i, speech))),
            Entry("fig missing", speech.Say("thiếu biểu, chưa biết", "sheets missing, not known"), speech.Line(new("thiếu", "missing"))),
            Entry("fig withheld", speech.Say("giữ kín, nhóm quá ít người", "withheld, too small a group"), speech.Line(new("kín", "withheld"))),
            Entry("fig none", speech.Say("không có gì phải tính", "nothing to count"), "–"),
            Entry("fig running", speech.Say("tháng chưa chốt, không đánh giá", "month not final, not judged"), speech.Share(0.425m)),
            El("li", El("span", Class("fig plain"), speech.Share(0.88m), El("sup", Class("partial"), "*")), " ", speech.Say("từ 5% số biểu còn thiếu", "5% and more of the sheets missing"))));

    private static string Level(int index) => string.Create(CultureInfo.InvariantCulture, $"fig level-{FigureValue.LevelBounds.Count - index}");

    private static IEnumerable<object?> Bounds(int index, Speech speech)
    {
        var low = speech.Number(FigureValue.LevelBounds[index] * 100);
        return index == FigureValue.LevelBounds.Count - 1
            ? speech.Say($"dưới {speech.Number(FigureValue.LevelBounds[index - 1] * 100)}%", $"below {speech.Number(FigureValue.LevelBounds[index - 1] * 100)}%")
            : speech.Say($"từ {low}%", $"{low}% and more");
    }

    private static Markup Entry(string look, IEnumerable<object?> words, string example = "") =>
        El("li", El("span", Class(look), At("aria-hidden", "true"), example), " ", words);
}
