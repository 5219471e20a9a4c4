using System.Globalization;
using static Pipeline.Core.Datasets.Table<Pipeline.Core.Datasets.Dimensions.DateDimension.Row>;

namespace Pipeline.Core.Datasets.Dimensions;

/// <summary>One row a day: whole years without a gap, so that Power BI takes it as its date table.</summary>
public static class DateDimension
{
    public const string Name = "dim_date";

    private static readonly string[] WeekdaysVi = ["Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật"];
    private static readonly string[] WeekdaysEn = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    public static Table<Row> Table { get; } = new(
        Name,
        new("Ngày", "Dates"),
        new(
            "Lịch theo ngày, trọn năm và không thiếu ngày nào, từ năm của tháng đầu tiên đến năm của tháng cuối cùng.",
            "A calendar by day: whole years without a gap, from the year of the first month to that of the last."),
        ["date"],
        monthly: false,
        [
            Date("date", r => r.Date, new("Ngày", "Date")),
            Int32("year", r => r.Date.Year, new("Năm", "Year")).In(Units.Years),
            Int32("quarter", r => ((r.Date.Month - 1) / 3) + 1, new("Quý", "Quarter"), new("Quý trong năm, 1–4.", "Quarter of the year, 1–4.")).In(Units.Ranks),
            Int32("month", r => r.Date.Month, new("Tháng", "Month"), new("Tháng trong năm, 1–12.", "Month of the year, 1–12.")).In(Units.Ranks),
            Int32("day", r => r.Date.Day, new("Ngày trong tháng", "Day of the month")).In(Units.Ranks),
            Date("month_start", r => Month.Of(r.Date).FirstDay, new("Đầu tháng", "Month start"), new("Ngày 1 của tháng.", "Day 1 of the month.")),
            Text("year_month", r => Month.Of(r.Date).ToString(), new("Năm-tháng", "Year-month"), new("Dạng yyyy-MM.", "As yyyy-MM.")),
            Text("month_name_vi", r => MonthNames.Vi(r.Date.Month), new("Tên tháng (tiếng Việt)", "Month name (Vietnamese)")),
            Text("month_name_en", r => MonthNames.En(r.Date.Month), new("Tên tháng (tiếng Anh)", "Month name (English)")),
            Int32("iso_year", r => ISOWeek.GetYear(r.Date), new("Năm ISO", "ISO year"), new("Năm của tuần ISO 8601.", "The year that the ISO 8601 week belongs to.")).In(Units.Years),
            Int32("iso_week", r => ISOWeek.GetWeekOfYear(r.Date), new("Tuần ISO", "ISO week"), new("Tuần ISO 8601, bắt đầu từ thứ Hai.", "ISO 8601 week; it begins on Monday.")).In(Units.Ranks),
            Int32("weekday", r => WeekdayOf(r.Date), new("Thứ", "Weekday"), new("1 là thứ Hai, 7 là Chủ nhật.", "1 is Monday, 7 is Sunday.")).In(Units.Ranks),
            Text("weekday_name_vi", r => WeekdaysVi[WeekdayOf(r.Date) - 1], new("Tên thứ (tiếng Việt)", "Weekday name (Vietnamese)")),
            Text("weekday_name_en", r => WeekdaysEn[WeekdayOf(r.Date) - 1], new("Tên thứ (tiếng Anh)", "Weekday name (English)")),
        ],
        rule: new(
            "Đủ mọi ngày của các năm có tháng được công bố; không phụ thuộc dữ liệu nào khác.",
            "Every day of the years that have a published month; it hangs on no other data."));

    public sealed record Row(DateOnly Date);

    /// <param name="months">The published months; no row if there are none.</param>
    public static IReadOnlyList<Row> Rows(IReadOnlyCollection<Month> months)
    {
        if (months.Count == 0)
        {
            return [];
        }

        var first = new DateOnly(months.Min().Year, 1, 1);
        var last = new DateOnly(months.Max().Year, 12, 31);
        return [.. Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(i => new Row(first.AddDays(i)))];
    }

    private static int WeekdayOf(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;
}
