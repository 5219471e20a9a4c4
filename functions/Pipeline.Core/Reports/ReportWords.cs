using System.Globalization;
using Pipeline.Core.Datasets;

namespace Pipeline.Core.Reports;

/// <summary>Sentences and names that several parts of the report use.</summary>
public static class ReportWords
{
    private static readonly string[] EnglishMonths = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;

    public static Bilingual TitleOf(Month month) => new($"Báo cáo {NameOf(month).Vi.ToLowerInvariant()}", $"Report of {NameOf(month).En}");

    /// <summary>Tháng 6/2019; June 2019.</summary>
    public static Bilingual NameOf(Month month) => new(
        string.Create(CultureInfo.InvariantCulture, $"Tháng {month.Number}/{month.Year}"),
        string.Create(CultureInfo.InvariantCulture, $"{EnglishMonths[month.Number - 1]} {month.Year}"));

    /// <summary>T6; Jun, with the year where a span of months begins or a year does.</summary>
    public static Bilingual ShortOf(Month month, bool withYear) => withYear
        ? new(string.Create(CultureInfo.InvariantCulture, $"T{month.Number}/{month.Year}"), string.Create(CultureInfo.InvariantCulture, $"{EnglishMonths[month.Number - 1][..3]} {month.Year}"))
        : new(string.Create(CultureInfo.InvariantCulture, $"T{month.Number}"), EnglishMonths[month.Number - 1][..3]);

    /// <summary>Where a month stands, for a reader who knows no word of the product's.</summary>
    public static Bilingual StandingOf(ReportedMonth month) => month.State switch
    {
        MonthState.Open => new(
            $"Tháng đang diễn ra, chưa hết hạn nộp: mới nhận {Number(month.Received)} trên {Number(month.Expected)} báo cáo. Số liệu còn thay đổi nên chưa đánh giá, chưa so sánh.",
            $"The month is still running: {English(month.Received)} of {English(month.Expected)} sheets are in. The figures will change, so nothing is judged or compared yet."),
        MonthState.Preliminary => new(
            $"Số liệu sơ bộ: đã hết hạn nộp, chưa khóa tháng; đã nhận {Number(month.Received)} trên {Number(month.Expected)} báo cáo. Chưa đánh giá, chưa so sánh.",
            $"Preliminary: the deadline has passed and the month is not locked yet; {English(month.Received)} of {English(month.Expected)} sheets are in. Nothing is judged or compared yet."),
        MonthState.Final => new(
            $"Số liệu chính thức, chốt {DayOf(month)}; đã nhận {Number(month.Received)} trên {Number(month.Expected)} báo cáo.",
            $"Final, as of {DayOf(month)}; {English(month.Received)} of {English(month.Expected)} sheets were in."),
        MonthState.Restated => new(
            $"Số liệu chốt {DayOf(month)}, đã điều chỉnh sau đó: phiên bản {month.Version}. Các số liệu thay đổi được kê ở cuối báo cáo.",
            $"Final as of {DayOf(month)} and restated since: version {month.Version}. What changed is listed at the end."),
        _ => throw new ArgumentOutOfRangeException(nameof(month), month.State, "The state has no sentence."),
    };

    /// <summary>A whole number as Vietnamese writes it: 5.671.</summary>
    public static string Number(decimal number) => English(number).Replace(',', '.');

    /// <summary>A whole number as English writes it: 5,671.</summary>
    public static string English(decimal number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    private static string DayOf(ReportedMonth month) => month.PublishedAt is { } at
        ? VietnamTime.DayOf(at).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)
        : "–";
}
