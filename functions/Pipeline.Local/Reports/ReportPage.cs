using System.Security.Cryptography;
using System.Text;
using Pipeline.Core.Reports;
using Pipeline.Storage.Publishing;
using static Pipeline.Local.Reports.Markup;

namespace Pipeline.Local.Reports;

/// <summary>The month report as one HTML file that asks for nothing outside: to be opened from a stick, printed on A4, read on a phone.</summary>
internal static class ReportPage
{
    public static string Write(MonthReport report, Manifest source, ReportLanguage language)
    {
        var speech = new Speech(language);
        var page = El(
            "html", At("lang", speech.Tag),
            El(
                "head",
                El("meta", At("charset", "utf-8")),
                El("meta", At("name", "viewport"), At("content", "width=device-width, initial-scale=1")),
                El("meta", At("http-equiv", "Content-Security-Policy"), At("content", Policy.Value)),
                El("title", $"{speech.Line(report.Title)} · {speech.Line(report.Of)}"),
                El("style", Verbatim(Style.Value))),
            El("body", Class(report.Month.IsProvisional ? "running-month" : "final-month"), Head(report, speech), El("main", Body(report, speech)), Foot(report, source, speech)));
        return "<!DOCTYPE html>\n" + page + "\n";
    }

    private static Lazy<string> Style { get; } = new(() =>
    {
        using var stream = typeof(ReportPage).Assembly.GetManifestResourceStream("report.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    });

    /// <summary>The one style is allowed by its hash; nothing else is loaded, run or sent.</summary>
    private static Lazy<string> Policy { get; } = new(() =>
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style.Value)))}'; base-uri 'none'; form-action 'none'");

    private static Markup Head(MonthReport report, Speech speech) => El(
        "header",
        El("p", Class("of"), speech.Say(report.Of)),
        El("h1", speech.Say(report.Title), " ", El("span", Class("state"), speech.Line(report.Month.StateName))),
        El("p", Class("standing"), speech.Say(report.Standing)),
        El(
            "nav", At("aria-label", speech.Line(new("Các phần", "Parts"))),
            El("ul", report.Sections.Select(s => El("li", El("a", At("href", "#" + s.Id), speech.Line(s.Title)))))));

    private static IEnumerable<object?> Body(MonthReport report, Speech speech) =>
    [
        report.Highlights.Count == 0 ? null : El(
            "section", Class("highlights"), El("h2", speech.Say("Cần để ý", "To look at")), El("ul", report.Highlights.Select(h => El("li", speech.Say(h))))),
        El("section", At("id", "headlines"), El("h2", speech.Say("Các chỉ tiêu chính", "Headline figures")), El("div", Class("groups"), report.Headlines.Select(g => HeadlineMarkup.Of(g, speech)))),
        LegendMarkup.Of(speech),
        report.Sections.Select(s => Section(s, speech)),
        Meanings(report, speech),
    ];

    private static Markup Section(ReportSection section, Speech speech) => El(
        "section", At("id", section.Id),
        El("h2", speech.Say(section.Title)),
        section.Notes.Select(n => El("p", Class("note"), speech.Say(n))),
        section.Charts.Where(c => c.IsWorthDrawing).ToList() is { Count: > 0 } charts ? El("div", Class("charts"), charts.Select(c => ChartMarkup.Of(c, speech))) : null,
        section.Tables.SelectMany(t => TableMarkup.Of(t, speech)));

    private static Markup Meanings(MonthReport report, Speech speech) => El(
        "section", At("id", "meanings"), Class("meanings"),
        El("h2", speech.Say("Ý nghĩa các chỉ tiêu", "What the figures mean")),
        El("dl", report.Figures.OrderBy(f => f.Id, StringComparer.Ordinal).Select(f => new object?[]
        {
            El("dt", At("id", "y-" + f.Id), El("b", f.Code), " ", speech.Say(f.Name)),
            El("dd", speech.Language == ReportLanguage.Both ? [El("p", f.Meaning.Vi), El("p", Class("en"), At("lang", "en"), f.Meaning.En)] : speech.Say(f.Meaning)),
        })));

    private static Markup Foot(MonthReport report, Manifest source, Speech speech) => El(
        "footer",
        El("p", speech.Say("Bộ quy tắc", "Rule pack"), ": ", speech.Say(report.RulePack), ". ", report.LegalBasis),
        El(
            "p",
            speech.Say("Nguồn: bản công bố", "Source: snapshot"), $" {source.SnapshotId}, {Speech.Instant(source.CreatedAt)} ",
            speech.Say("(giờ Việt Nam)", "(Vietnam time)"), ". ",
            speech.Say(
                "Mọi số liệu được cộng từ các bảng đã công bố; không có tên người, không có dòng của từng người.",
                "Every figure is summed from the published tables, which hold no names and no rows of single people.")));
}
