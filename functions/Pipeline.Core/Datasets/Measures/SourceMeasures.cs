using Pipeline.Core.Datasets.Dimensions;
using static Pipeline.Core.Datasets.Measures.MeasureExpression;
using static Pipeline.Core.Datasets.Measures.MeasureMaking;
using static Pipeline.Core.Datasets.Measures.RowFilter;

namespace Pipeline.Core.Datasets.Measures;

/// <summary>Where the figures stand: months, restatements, the snapshot and its age; and the discipline of reporting beside its rates.</summary>
internal static class SourceMeasures
{
    private const string Months = "dim_month";
    private const string Restatement = "restatement";

    public static IReadOnlyList<Measure> All { get; } =
    [
        new(
            "last-month", Months, new("Tháng cuối", "Last month"),
            new(
                "Tháng mới nhất trong lựa chọn đã hết hạn nộp; nếu mọi tháng được chọn đều đang diễn ra thì là tháng mới nhất. Số tồn lấy ở tháng này.",
                "The newest selected month whose deadline has passed; the newest month where all selected ones are still running. Stocks are of this month."),
            new LastMonthOfSelection(), MeasureFormat.Month, MeasureFolders.Looks)
        {
            Rule = MonthDimension.Table.Definition.Rule,
            Unit = MeasureUnits.Of(MeasureFormat.Month, Units.Months),
        },
        new(
            "running-months", Months, new("Tháng đang diễn ra trong lựa chọn", "Running months of the selection"),
            new("Các tháng chưa hết hạn nộp: số liệu còn thay đổi. Trống khi không có.", "Months before their deadline, whose figures will still change. Blank where there is none."),
            new RunningMonths(), MeasureFormat.Text, MeasureFolders.Looks)
        {
            Rule = MonthDimension.Table.Definition.Rule,
            Unit = MeasureUnits.Of(MeasureFormat.Text, Units.Months),
        },
        ByColumn("months", Months, "state", new("Số tháng", "Months"), new RowCount(), MeasureFormat.Count, Units.Months),
        ByColumn(
            "completeness", Months, "sheets_received", new("Mức độ đầy đủ của tháng %", "Completeness of the months %"),
            new Sum("sheets_received").Over(new Sum("sheets_expected")), MeasureFormat.Percent),
        ByColumn(
            "days-late-per-sheet", "fact_reporting", "days_late", new("Số ngày chậm trên một báo cáo phải nộp", "Days late per sheet expected"),
            new Sum("days_late").Over(new Sum("r1_den")), MeasureFormat.Number),
        ByColumn(
            "confirmed-rate", "fact_warning", "confirmed", new("Lưu ý đã xác nhận %", "Warnings confirmed %"),
            new Sum("confirmed").Over(new Sum("warnings", new IsTrue("asks_confirmation"))), MeasureFormat.Percent),
        ByColumn("restated-figures", Restatement, "figure", new("Số liệu đã điều chỉnh", "Figures restated"), new RowCount(), MeasureFormat.Count, Units.Figures),
        ByColumn(
            "restatements", Restatement, "restatement_id", new("Số lần điều chỉnh", "Restatements"),
            new DistinctCount("restatement_id"), MeasureFormat.Count, Units.Restatements),
        ByColumn(
            "restated-months", Restatement, "month_start", new("Số tháng đã điều chỉnh", "Months restated"),
            new DistinctCount("month_start"), MeasureFormat.Count, Units.Months),
        Snapshot("snapshot", "snapshot_id", new("Bản công bố", "Snapshot"), new Maximum("snapshot_id"), MeasureFormat.Text),
        Snapshot("published-at", "published_at", new("Công bố lúc (UTC)", "Published at (UTC)"), new Maximum("published_at"), MeasureFormat.Instant),
        Snapshot("days-since-published", "published_at", new("Số ngày từ lúc công bố", "Days since publication"), new DaysSince("published_at"), MeasureFormat.Count),
    ];

    private static Measure Snapshot(string id, string column, Bilingual name, MeasureExpression expression, MeasureFormat format) =>
        ByColumn(id, SnapshotTable.Definition, column, name, expression, format, Units.Days);
}
