using Pipeline.Core.Explanations;

namespace Pipeline.Core.Indicators.SupervisingMeetings;

/// <summary>The figures of <c>fact_supervising_meeting</c>, as people read them (INDICATORS, D1 and D2).</summary>
internal static class SupervisingMeetingRules
{
    public static IReadOnlyList<FigureRule> All { get; } =
    [
        new(
            "meetings",
            new("Số cuộc họp được mời", "Meetings invited to"),
            new(
                "Cuộc họp có ngày trong tháng theo lịch của cấp trên mà xã trực thuộc vào ngày họp, kể cả khi chức danh được mời còn khuyết.",
                "Meetings dated in the month in the calendar of the level above which the commune stood under on that date, those with the invited post vacant included.")),
        new(
            "d1",
            new("Dự họp cấp trên", "Supervising meetings"),
            new(
                "Cuộc họp mà bí thư (họp ban thường vụ) hoặc chủ tịch (họp Ủy ban nhân dân) trực tiếp dự, trên số cuộc họp trong lịch mà xã được mời. Người dự thay không được tính. Cuộc họp mà chức danh được mời còn khuyết vào ngày họp thì loại ra; chưa nộp biểu tính là chưa dự.",
                "Meetings at which the secretary (standing committee) or the chair (People's Committee) was present in person, of those in the calendar to which the commune is invited. A delegate does not count. A meeting whose invited post is vacant on its date is left out; a missing sheet counts as not present.")),
        new(
            "d1b",
            new("Dự họp cấp trên, kể cả người dự thay", "Supervising meetings, delegates included"),
            new(
                "Như D1, nhưng người dự thay cũng được tính.",
                "As D1, and a delegate counts too.")),
        new(
            "d2",
            new("Vấn đề được giải quyết tại chỗ", "Issues settled on the spot"),
            new(
                "Vấn đề được giải quyết tại chỗ trên số vấn đề xã nêu ra tại các cuộc họp trong lịch, bất kể ai dự. Cuộc họp mà xã chưa nộp biểu thì chưa biết số vấn đề.",
                "Issues settled on the spot, of those that the commune raised at meetings in the calendar, whoever was there. The issues of a meeting are not known where the commune's sheet is missing.")),
    ];
}
