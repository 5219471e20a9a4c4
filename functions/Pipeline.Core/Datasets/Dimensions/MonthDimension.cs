using Pipeline.Core.Indicators;
using Pipeline.Core.Reference;
using static Pipeline.Core.Datasets.Table<Pipeline.Core.Datasets.Dimensions.MonthDimension.Row>;

namespace Pipeline.Core.Datasets.Dimensions;

/// <summary>One row a published month: where it stands, by which rules, and how complete it is.</summary>
public static class MonthDimension
{
    public const string Name = "dim_month";

    public static Table<Row> Table { get; } = new(
        Name,
        new("Tháng", "Months"),
        new(
            "Mỗi tháng đã công bố một dòng: trạng thái, phiên bản, bộ quy tắc và mức độ đầy đủ của báo cáo.",
            "One row for each published month: its state, version, rule pack and how complete its reports are."),
        ["month_start"],
        monthly: false,
        [
            Date("month_start", r => r.Version.Month.FirstDay, new("Đầu tháng", "Month start"), new("Ngày 1 của tháng.", "Day 1 of the month.")),
            Text("year_month", r => r.Version.Month.ToString(), new("Năm-tháng", "Year-month"), new("Dạng yyyy-MM.", "As yyyy-MM.")),
            Int32("year", r => r.Version.Month.Year, new("Năm", "Year")).In(Units.Years),
            Int32("month", r => r.Version.Month.Number, new("Tháng", "Month"), new("Tháng trong năm, 1–12.", "Month of the year, 1–12.")).In(Units.Ranks),
            Text("state", r => KebabCase.Of(r.Version.State), new("Trạng thái (mã)", "State (code)"), new("open, preliminary, final hoặc restated.", "open, preliminary, final or restated.")),
            Text("state_vi", r => Captions.Of(r.Version.State).Vi, new("Trạng thái (tiếng Việt)", "State (Vietnamese)")),
            Text("state_en", r => Captions.Of(r.Version.State).En, new("Trạng thái (tiếng Anh)", "State (English)")),
            Int32(
                "month_version",
                r => r.Version.Version,
                new("Phiên bản tháng", "Month version"),
                new("0 khi còn mở hoặc sơ bộ, 1 là chính thức, từ 2 là điều chỉnh.", "0 while open or preliminary, 1 is final, from 2 on restated.")).In(Units.Versions),
            TimestampOrNull(
                "published_at",
                r => r.Version.CutAt,
                new("Thời điểm chốt", "Published at"),
                new("Thời điểm chốt số liệu, theo UTC; trống khi tháng chưa chốt.", "The instant of the cut, in UTC; empty while the month is not final.")),
            MonthColumns.RulePack<Row>(r => r.RulePackKey),
            Int32("sheets_received", r => r.Received, new("Báo cáo đã nộp", "Sheets received"), new("Số báo cáo phải nộp đã được nộp.", "How many of the expected sheets were filed.")).In(Units.Sheets),
            Int32("sheets_expected", r => r.Expected, new("Báo cáo phải nộp", "Sheets expected")).In(Units.Sheets),
            Boolean("is_running", r => r.Version.State == MonthState.Open, new("Tháng đang chạy", "Month is running"), new("Chưa đến hạn nộp: số liệu còn thay đổi.", "The deadline is still to come: the figures will move.")),
        ],
        rule: new(
            "Có từ lần tổng hợp đầu tiên của tháng; trạng thái theo hạn nộp và ngày khóa của bộ quy tắc, không theo lúc chạy.",
            "There from the month's first run on; its state follows the deadline and the lock of the rule pack, never when a run took place."),
        basis: [LegalTopic.Reporting]);

    public sealed record Row(MonthVersion Version, int RulePackKey, int Received, int Expected);

    public static IReadOnlyList<Row> Rows(
        UnitDirectory directory, SurrogateKeys keys, IEnumerable<MonthVersion> months, IReadOnlyDictionary<Month, (int Received, int Expected)> completeness) =>
        [.. months.OrderBy(m => m.Month).Select(m =>
        {
            var pack = directory.Units.RulePacks.Where(p => p.Code == m.RulePack).On(m.Month.LastDay);
            var (received, expected) = completeness.GetValueOrDefault(m.Month);
            return new Row(m, keys.Of(KeyedTable.RulePack, pack), received, expected);
        })];
}
