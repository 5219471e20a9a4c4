using Pipeline.Core.Datasets;
using Pipeline.Core.Reference;

namespace Pipeline.Core.Indicators.NewRural;

/// <summary>The figures of <c>fact_new_rural</c>, as people read them (INDICATORS, Household coverage).</summary>
internal static class NewRuralRules
{
    public static FigureDefinition N1 { get; } = new(
        "n1",
        new("Xã đạt chuẩn nông thôn mới", "New Rural communes"),
        new("Bao nhiêu xã đã được công nhận đạt chuẩn nông thôn mới.", "How many communes have been recognised as New Rural."),
        new(
            "Xã đã được công nhận đạt chuẩn nông thôn mới chậm nhất vào ngày cuối tháng theo biểu của tháng, trên số xã phải báo cáo. Đã công nhận thì giữ nguyên, dù sau đó đạt bao nhiêu tiêu chí. Xã chưa nộp biểu tính là chưa đạt.",
            "Communes recognised as New Rural by the month's last day, as the month's sheet has it, of the communes expected to report. Recognition stays, however many criteria are met later. A commune whose sheet is missing counts as not met."),
        Units.Communes, [LegalTopic.NewRural])
    {
        Texts =
        [
            new(
                "n1",
                new("Xã đã được công nhận đạt chuẩn nông thôn mới vào ngày cuối tháng", "Communes recognised as New Rural by the month's last day"),
                new("Xã phải báo cáo", "Communes expected to report"),
                MissingSheets.OfCommunes),
        ],
    };

    public static FigureDefinition Criteria { get; } = new(
        "criteria",
        new("Tiêu chí nông thôn mới", "New Rural criteria"),
        new("Xã đã đạt được bao nhiêu trong số các tiêu chí.", "How many of the criteria a commune has met."),
        new(
            "Số tiêu chí xã đã đạt theo biểu của tháng, và số tiêu chí của bộ tiêu chí theo bộ quy tắc có hiệu lực vào ngày cuối tháng. Số đạt để trống khi chưa báo cáo.",
            "The criteria that the commune meets by the month's sheet, and those of the standard by the rule pack in force on the month's last day. Those met are empty where not reported."),
        Units.Criteria, [LegalTopic.NewRural]);

    /// <summary>All of them, in the order of the table.</summary>
    public static IReadOnlyList<FigureDefinition> All { get; } = [N1, Criteria];
}
