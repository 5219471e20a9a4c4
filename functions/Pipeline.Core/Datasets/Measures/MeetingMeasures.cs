using static Pipeline.Core.Datasets.Measures.MeasureExpression;
using static Pipeline.Core.Datasets.Measures.MeasureMaking;
using static Pipeline.Core.Datasets.Measures.RowFilter;

namespace Pipeline.Core.Datasets.Measures;

/// <summary>What M2 and the marks of <c>fact_meeting_compliance</c> and <c>fact_village_meeting</c> tell, in the last month of the selection.</summary>
internal static class MeetingMeasures
{
    private const string Cells = "fact_meeting_compliance";
    private const string Villages = "fact_village_meeting";

    public static IReadOnlyList<Measure> All { get; } =
    [
        Gap("m2-gap-zero", "zero", new("M2: Chi bộ có khoảng cách 0 tháng", "M2: Cells with a gap of 0 months")),
        Gap("m2-gap-one", "one", new("M2: Chi bộ có khoảng cách 1 tháng", "M2: Cells with a gap of 1 month")),
        Gap("m2-gap-two-to-three", "two-to-three", new("M2: Chi bộ có khoảng cách 2–3 tháng", "M2: Cells with a gap of 2–3 months")),
        Gap("m2-gap-four-or-more", "four-or-more", new("M2: Chi bộ có khoảng cách từ 4 tháng", "M2: Cells with a gap of 4 months and more")),
        ByColumn(
            "m2-alerts", Cells, "gap_alert", new("M2: Chi bộ bị cảnh báo", "M2: Cells under alert"),
            new RowCount(new IsTrue("gap_alert")).InLastMonth(), MeasureFormat.Count, Units.Cells),
        ByColumn(
            "m2-silent-months", Cells, "gap_at_least", new("M2: Số tháng không sinh hoạt của chi bộ bị cảnh báo", "M2: Months without a meeting, of cells under alert"),
            new Maximum("gap_at_least", new IsTrue("gap_alert")).InLastMonth(), MeasureFormat.Count),
        ByColumn(
            "m2-longest", Cells, "gap_at_least", new("M2: Khoảng cách dài nhất", "M2: Longest gap"),
            new Maximum("gap_at_least").InLastMonth(), MeasureFormat.Count),
        ByColumn(
            "m2-inherited", Cells, "gap_inherited", new("M2: Chi bộ tính tiếp khoảng cách của chi bộ tiền thân", "M2: Cells with a gap inherited from predecessors"),
            new RowCount(new IsTrue("gap_inherited")).InLastMonth(), MeasureFormat.Count, Units.Cells),
        ByColumn(
            "merged-meetings", Cells, "has_merged_meeting", new("Lượt chi bộ có sinh hoạt ghép", "Cell-months with a merged meeting"),
            new RowCount(new IsTrue("has_merged_meeting")), MeasureFormat.Count, Units.Cells),
        ByColumn(
            "village-presence-rate", Villages, "households_present", new("Hộ dự họp thôn %", "Households present at village meetings %"),
            new Sum("households_present").Over(new Sum("households_entitled")), MeasureFormat.Percent),
        ByColumn(
            "village-prepared-rate", Villages, "meetings_prepared", new("Họp thôn được chuẩn bị trước %", "Village meetings prepared %"),
            new Sum("meetings_prepared").Over(new Sum("meetings")), MeasureFormat.Percent),
        ByColumn(
            "village-minuted-rate", Villages, "meetings_minuted", new("Họp thôn có biên bản %", "Village meetings minuted %"),
            new Sum("meetings_minuted").Over(new Sum("meetings")), MeasureFormat.Percent),
    ];

    private static Measure Gap(string id, string ofClass, Bilingual name) =>
        ByRule(id, Cells, "m2", name, new RowCount(new IsText("gap_class", ofClass)).InLastMonth(), MeasureFormat.Count, Units.Cells);
}
