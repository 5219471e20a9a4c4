using Pipeline.Core.Explanations;

namespace Pipeline.Core.Indicators.NewRural;

/// <summary>The figures of <c>fact_new_rural</c>, as people read them (INDICATORS, Household coverage).</summary>
internal static class NewRuralRules
{
    public static IReadOnlyList<FigureRule> All { get; } =
    [
        new(
            "n1",
            new("Xã đạt chuẩn nông thôn mới", "New Rural communes"),
            new(
                "Xã đã được công nhận đạt chuẩn nông thôn mới chậm nhất vào ngày cuối tháng theo biểu của tháng, trên số xã phải báo cáo. Đã công nhận thì giữ nguyên, dù sau đó đạt bao nhiêu tiêu chí. Xã chưa nộp biểu tính là chưa đạt.",
                "Communes recognised as New Rural by the month's last day, as the month's sheet has it, of the communes expected to report. Recognition stays, however many criteria are met later. A commune whose sheet is missing counts as not met.")),
        new(
            "criteria",
            new("Tiêu chí nông thôn mới", "New Rural criteria"),
            new(
                "Số tiêu chí xã đã đạt theo biểu của tháng, và số tiêu chí của bộ tiêu chí theo bộ quy tắc có hiệu lực vào ngày cuối tháng. Số đạt để trống khi chưa báo cáo.",
                "The criteria that the commune meets by the month's sheet, and those of the standard by the rule pack in force on the month's last day. Those met are empty where not reported.")),
    ];
}
