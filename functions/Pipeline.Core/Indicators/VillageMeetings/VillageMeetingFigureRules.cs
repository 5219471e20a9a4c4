using Pipeline.Core.Explanations;

namespace Pipeline.Core.Indicators.VillageMeetings;

/// <summary>The figures of <c>fact_village_meeting</c>, as people read them (INDICATORS, V1).</summary>
internal static class VillageMeetingFigureRules
{
    public static IReadOnlyList<FigureRule> All { get; } =
    [
        new(
            "v1",
            new("Thôn họp hợp lệ", "Village meetings"),
            new(
                "Thôn có ít nhất một cuộc họp hợp lệ có ngày trong tháng, trên số thôn phải họp theo kế hoạch có hiệu lực vào ngày cuối tháng. Hợp lệ: hơn một nửa số hộ được dự họp đã dự (theo bộ quy tắc); đúng một nửa là chưa đủ. Thôn không có kế hoạch thì không tính; thôn chưa nộp biểu tính là chưa đạt.",
                "Villages with at least one valid meeting dated in the month, of those due to meet by the plan in force on the month's last day. Valid: more than half of the entitled households took part (by the rule pack); exactly half is not enough. A village without a plan is left out; one whose sheet is missing counts as not met.")),
        Sum("meetings", new("Số cuộc họp thôn", "Meetings held"), new("Các cuộc họp có ngày trong tháng", "Meetings dated in the month")),
        Sum("meetings_valid", new("Số cuộc họp hợp lệ", "Valid meetings"), new("Các cuộc họp có hơn một nửa số hộ được dự họp đã dự", "Meetings at which more than half of the entitled households took part")),
        Sum("meetings_prepared", new("Số cuộc họp được chuẩn bị trước", "Meetings prepared beforehand"), new("Các cuộc họp được chuẩn bị trước", "Meetings prepared beforehand")),
        Sum("meetings_minuted", new("Số cuộc họp có biên bản", "Meetings minuted"), new("Các cuộc họp có biên bản", "Meetings with minutes")),
        Sum("decisions", new("Số việc đã quyết định", "Decisions taken"), new("Số việc đã quyết định, cộng qua các cuộc họp", "Decisions taken, summed over the meetings")),
        Sum("households_entitled", new("Lượt hộ được dự họp", "Households entitled"), new("Số hộ được dự họp, cộng qua các cuộc họp", "Households entitled to take part, summed over the meetings")),
        Sum("households_present", new("Lượt hộ dự họp", "Households present"), new("Số hộ dự họp, cộng qua các cuộc họp", "Households that took part, summed over the meetings")),
    ];

    private static FigureRule Sum(string id, Bilingual name, Bilingual what) => new(id, name, new(
        $"{what.Vi}, theo biểu của thôn và của thôn tiền thân; cuộc họp của thôn tiền thân tính một lần cho thôn kế thừa chính. Trống khi chưa có biểu nào nói về thôn.",
        $"{what.En}, by the sheets of the village and of its predecessors; a predecessor's meeting counts once, for its principal successor. Null where no sheet speaks for the village."));
}
