using System.Globalization;
using Pipeline.Core;
using static Pipeline.Local.Reports.Markup;

namespace Pipeline.Local.Reports;

/// <summary>Words and numbers in the language of the page. With both languages Vietnamese leads and English carries its own <c>lang</c>.</summary>
internal sealed class Speech(ReportLanguage language)
{
    private static readonly NumberFormatInfo English = NumberFormatInfo.InvariantInfo;

    private static readonly NumberFormatInfo Vietnamese = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    public ReportLanguage Language => language;

    /// <summary>The <c>lang</c> of the page.</summary>
    public string Tag => language == ReportLanguage.En ? "en" : "vi";

    private NumberFormatInfo Numbers => language == ReportLanguage.En ? English : Vietnamese;

    /// <summary>As one line, where there is room for one language alone: axes, titles of the page.</summary>
    public string Line(Bilingual text) => language == ReportLanguage.En ? text.En : text.Vi;

    /// <summary>In each language that the page is in.</summary>
    public IEnumerable<object?> Say(Bilingual text) => language switch
    {
        ReportLanguage.Vi => [text.Vi],
        ReportLanguage.En => [text.En],
        _ when text.Vi == text.En => [text.Vi],
        _ => [El("span", text.Vi), " ", El("span", Class("en"), At("lang", "en"), text.En)],
    };

    public IEnumerable<object?> Say(string vi, string en) => Say(new Bilingual(vi, en));

    /// <summary>5.671; 0,5.</summary>
    public string Number(decimal value) => value.ToString("#,0.#", Numbers);

    /// <summary>A share without its sign: 82,5. What is not whole is never written as 100, what is something never as 0.</summary>
    public string Share(decimal share)
    {
        var tenths = Math.Round(share * 1000, MidpointRounding.AwayFromZero);
        return tenths >= 1000 && share < 1 ? 99.9m.ToString("0.0", Numbers)
            : tenths == 0 && share > 0 ? 0.1m.ToString("0.0", Numbers)
            : (tenths / 10).ToString(tenths is 0 or 1000 ? "0" : "0.0", Numbers);
    }

    /// <summary>The change from one share to another, in points: +2,5.</summary>
    public string Points(decimal change)
    {
        var points = Math.Round(change * 100, 1, MidpointRounding.AwayFromZero);
        return points == 0 ? "0" : (points > 0 ? "+" : "−") + Math.Abs(points).ToString("0.0", Numbers);
    }

    public static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>In Vietnam's time.</summary>
    public static string Instant(DateTimeOffset instant) => VietnamTime.ToLocal(instant).ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture);
}
