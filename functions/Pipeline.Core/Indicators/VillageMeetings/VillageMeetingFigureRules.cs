using Pipeline.Core.Datasets;
using Pipeline.Core.Reference;

namespace Pipeline.Core.Indicators.VillageMeetings;

/// <summary>The figures of <c>fact_village_meeting</c>, as people read them (INDICATORS, V1).</summary>
internal static class VillageMeetingFigureRules
{
    public static FigureDefinition V1 { get; } = new(
        "v1",
        new("Thôn họp hợp lệ", "Village meetings"),
        new("Thôn có họp theo kế hoạch, và đủ số hộ dự, hay không.", "Whether villages meet as planned, with enough households taking part."),
        new(
            "Thôn có ít nhất một cuộc họp hợp lệ có ngày trong tháng, trên số thôn phải họp theo kế hoạch có hiệu lực vào ngày cuối tháng. Hợp lệ: hơn một nửa số hộ được dự họp đã dự (theo bộ quy tắc); đúng một nửa là chưa đủ. Thôn không có kế hoạch thì không tính; thôn chưa nộp biểu tính là chưa đạt.",
            "Villages with at least one valid meeting dated in the month, of those due to meet by the plan in force on the month's last day. Valid: more than half of the entitled households took part (by the rule pack); exactly half is not enough. A village without a plan is left out; one whose sheet is missing counts as not met."),
        Units.Villages, [LegalTopic.VillageMeetings])
    {
        Texts =
        [
            new(
                "v1",
                new("Thôn có cuộc họp hợp lệ trong tháng", "Villages with a valid meeting in the month"),
                new("Thôn phải họp trong tháng theo kế hoạch", "Villages due to meet in the month by plan"),
                new("Thôn phải họp nhưng chưa nộp biểu", "Villages due whose sheet is missing")),
        ],
    };

    public static FigureDefinition Held { get; } = Sum(
        "meetings", new("Số cuộc họp thôn", "Meetings held"), new("Thôn đã họp bao nhiêu cuộc trong tháng.", "How many meetings the village held in the month."), Units.Sittings,
        new("Các cuộc họp có ngày trong tháng", "Meetings dated in the month"));

    public static FigureDefinition Valid { get; } = Sum(
        "meetings_valid", new("Số cuộc họp hợp lệ", "Valid meetings"), new("Bao nhiêu cuộc họp thôn đủ số hộ dự.", "How many village meetings were attended well enough to be valid."), Units.Sittings,
        new("Các cuộc họp có hơn một nửa số hộ được dự họp đã dự", "Meetings at which more than half of the entitled households took part"));

    public static FigureDefinition Prepared { get; } = Sum(
        "meetings_prepared", new("Số cuộc họp được chuẩn bị trước", "Meetings prepared beforehand"), new("Bao nhiêu cuộc họp thôn được chuẩn bị từ trước.", "How many village meetings were prepared."), Units.Sittings,
        new("Các cuộc họp được chuẩn bị trước", "Meetings prepared beforehand"));

    public static FigureDefinition Minuted { get; } = Sum(
        "meetings_minuted", new("Số cuộc họp có biên bản", "Meetings minuted"), new("Bao nhiêu cuộc họp thôn được ghi biên bản.", "How many village meetings were minuted."), Units.Sittings,
        new("Các cuộc họp có biên bản", "Meetings with minutes"));

    public static FigureDefinition Decisions { get; } = Sum(
        "decisions", new("Số việc đã quyết định", "Decisions taken"), new("Họp thôn đã quyết định bao nhiêu việc.", "How much was decided at village meetings."), Units.Decisions,
        new("Số việc đã quyết định, cộng qua các cuộc họp", "Decisions taken, summed over the meetings"));

    public static FigureDefinition Entitled { get; } = Sum(
        "households_entitled", new("Lượt hộ được dự họp", "Households entitled"), new("Có bao nhiêu lượt hộ được mời dự họp thôn.", "How many households were entitled to take part, over the meetings."), Units.HouseholdAttendances,
        new("Số hộ được dự họp, cộng qua các cuộc họp", "Households entitled to take part, summed over the meetings"));

    public static FigureDefinition Present { get; } = Sum(
        "households_present", new("Lượt hộ dự họp", "Households present"), new("Có bao nhiêu lượt hộ đến dự họp thôn.", "How many households came, over the meetings."), Units.HouseholdAttendances,
        new("Số hộ dự họp, cộng qua các cuộc họp", "Households that took part, summed over the meetings"));

    /// <summary>All of them, in the order of the table.</summary>
    public static IReadOnlyList<FigureDefinition> All { get; } =
        [V1, Held, Valid, Prepared, Minuted, Decisions, Entitled, Present];

    /// <param name="what">Begins the sentence of the rule.</param>
    private static FigureDefinition Sum(string id, Bilingual name, Bilingual meaning, Bilingual unit, Bilingual what) => new(
        id, name, meaning,
        new(
            $"{what.Vi}, theo biểu của thôn và của thôn tiền thân; cuộc họp của thôn tiền thân tính một lần cho thôn kế thừa chính. Trống khi chưa có biểu nào nói về thôn.",
            $"{what.En}, by the sheets of the village and of its predecessors; a predecessor's meeting counts once, for its principal successor. Null where no sheet speaks for the village."),
        unit, [LegalTopic.VillageMeetings]);
}
