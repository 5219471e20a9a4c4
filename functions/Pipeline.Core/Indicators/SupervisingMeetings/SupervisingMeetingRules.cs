using Pipeline.Core.Datasets;
using Pipeline.Core.Reference;

namespace Pipeline.Core.Indicators.SupervisingMeetings;

/// <summary>The figures of <c>fact_supervising_meeting</c>, as people read them (INDICATORS, D1 and D2).</summary>
internal static class SupervisingMeetingRules
{
    private static readonly Bilingual Invited = new("Cuộc họp trong lịch của cấp trên mà xã được mời", "Meetings in the calendar of the level above to which the commune is invited");
    private static readonly Bilingual NotReported = new("Cuộc họp mà xã chưa nộp biểu", "Meetings of communes whose sheet is missing");

    public static FigureDefinition Meetings { get; } = new(
        "meetings",
        new("Số cuộc họp được mời", "Meetings invited to"),
        new("Cấp trên đã mời xã dự bao nhiêu cuộc họp trong tháng.", "To how many meetings of the month the level above invited the commune."),
        new(
            "Cuộc họp có ngày trong tháng theo lịch của cấp trên mà xã trực thuộc vào ngày họp, kể cả khi chức danh được mời còn khuyết.",
            "Meetings dated in the month in the calendar of the level above which the commune stood under on that date, those with the invited post vacant included."),
        Units.Sittings, [LegalTopic.SupervisingMeetings]);

    public static FigureDefinition D1 { get; } = new(
        "d1",
        new("Dự họp cấp trên", "Supervising meetings"),
        new("Bí thư, chủ tịch xã có trực tiếp dự họp cấp trên để học cách điều hành hay không.", "Whether secretaries and chairs of communes come themselves to learn how the level above runs its meetings."),
        new(
            "Cuộc họp mà bí thư (họp ban thường vụ) hoặc chủ tịch (họp Ủy ban nhân dân) trực tiếp dự, trên số cuộc họp trong lịch mà xã được mời. Người dự thay không được tính. Cuộc họp mà chức danh được mời còn khuyết vào ngày họp thì loại ra; chưa nộp biểu tính là chưa dự.",
            "Meetings at which the secretary (standing committee) or the chair (People's Committee) was present in person, of those in the calendar to which the commune is invited. A delegate does not count. A meeting whose invited post is vacant on its date is left out; a missing sheet counts as not present."),
        Units.Sittings, [LegalTopic.SupervisingMeetings])
    {
        Texts = [new("d1", new("Cuộc họp có bí thư hoặc chủ tịch xã trực tiếp dự", "Meetings at which the commune's secretary or chair was present"), Invited, NotReported)],
    };

    public static FigureDefinition D1b { get; } = new(
        "d1b",
        new("Dự họp cấp trên, kể cả người dự thay", "Supervising meetings, delegates included"),
        new("Xã có người dự họp cấp trên hay không, kể cả người dự thay.", "Whether anyone of the commune was there, a delegate included."),
        new(
            "Như D1, nhưng người dự thay cũng được tính.",
            "As D1, and a delegate counts too."),
        Units.Sittings, [LegalTopic.SupervisingMeetings])
    {
        Texts = [new("d1b", new("Cuộc họp có bí thư, chủ tịch xã hoặc người dự thay", "Meetings at which the secretary, the chair or a delegate was present"), Invited, NotReported)],
    };

    public static FigureDefinition D2 { get; } = new(
        "d2",
        new("Vấn đề được giải quyết tại chỗ", "Issues settled on the spot"),
        new("Vấn đề xã nêu tại cuộc họp của cấp trên có được giải quyết ngay hay không.", "Whether what communes raise at meetings of the level above is settled there and then."),
        new(
            "Vấn đề được giải quyết tại chỗ trên số vấn đề xã nêu ra tại các cuộc họp trong lịch, bất kể ai dự. Cuộc họp mà xã chưa nộp biểu thì chưa biết số vấn đề.",
            "Issues settled on the spot, of those that the commune raised at meetings in the calendar, whoever was there. The issues of a meeting are not known where the commune's sheet is missing."),
        Units.Issues, [LegalTopic.SupervisingMeetings])
    {
        Texts =
        [
            new(
                "d2",
                new("Vấn đề được giải quyết tại chỗ", "Issues settled on the spot"),
                new("Vấn đề xã nêu ra tại cuộc họp của cấp trên", "Issues that communes raised at meetings of the level above"),
                NotReported) { MissingUnit = Units.Sittings },
        ],
    };

    /// <summary>All of them, in the order of the table.</summary>
    public static IReadOnlyList<FigureDefinition> All { get; } = [Meetings, D1, D1b, D2];
}
