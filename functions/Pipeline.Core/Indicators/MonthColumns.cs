using Pipeline.Core.Datasets;

namespace Pipeline.Core.Indicators;

/// <summary>The columns that every fact table has: the month first, its version and pack last.</summary>
public static class MonthColumns
{
    public static Column<TRow> Start<TRow>(Func<TRow, MonthStamp> stamp) => Table<TRow>.Date(
        "month_start", r => stamp(r).MonthStart,
        new("Tháng", "Month"),
        new("Ngày đầu của tháng báo cáo.", "Day 1 of the month that the sheets report."));

    public static IReadOnlyList<Column<TRow>> Version<TRow>(Func<TRow, MonthStamp> stamp) =>
    [
        Table<TRow>.Boolean(
            "is_running", r => stamp(r).IsRunning,
            new("Tháng đang diễn ra", "Month still running"),
            new("Đúng khi chưa hết hạn nộp: số liệu còn thay đổi.", "True before the deadline: the figures will still change.")),
        Table<TRow>.Int32(
            "month_version", r => stamp(r).Version,
            new("Phiên bản của tháng", "Month version"),
            new("0 khi đang diễn ra hoặc sơ bộ, 1 chính thức, từ 2 là điều chỉnh.", "0 while open or preliminary, 1 final, from 2 on restated.")).In(Units.Versions),
        RulePack<TRow>(r => stamp(r).RulePackKey),
    ];

    /// <summary>The pack that a month is computed by.</summary>
    public static Column<TRow> RulePack<TRow>(Func<TRow, int> key) => Table<TRow>.ForeignKey(
        "rule_pack_key", "dim_rule_pack", key,
        new("Bộ quy tắc", "Rule pack"),
        new("Bộ quy tắc có hiệu lực vào ngày cuối tháng.", "The rule pack in force on the month's last day."));
}
