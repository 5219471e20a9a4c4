using Pipeline.Core.Datasets;
using Pipeline.Core.Reference;

namespace Pipeline.Core.Indicators.MeetingCompliance;

/// <summary>The figures of <c>fact_meeting_compliance</c> about how meetings go: attendance, discipline, quality (INDICATORS, M3 to M5).</summary>
internal static class MeetingConductRules
{
    private static readonly Bilingual Present = new("Lượt đảng viên có mặt tại sinh hoạt thường lệ", "Members present at regular meetings");
    private static readonly Bilingual RegularMeetings = new("Buổi sinh hoạt thường lệ", "Regular meetings");
    private static readonly Bilingual ScoredMeetings = new("Buổi sinh hoạt được chấm điểm", "Scored meetings of any kind");

    public static FigureDefinition M3 { get; } = new(
        "m3",
        new("Tỷ lệ dự sinh hoạt", "Attendance"),
        new("Đảng viên dự sinh hoạt thường lệ đông đủ đến đâu.", "How well members attend the regular meetings."),
        new(
            "Lượt có mặt trên lượt phải dự (tổng số trừ số được miễn), tại các buổi sinh hoạt thường lệ. Khách không được tính.",
            "Members present of those due (roll less exempt), over regular meetings. Guests are not counted."),
        Units.Attendances, [LegalTopic.CellMeetings, LegalTopic.Membership])
    {
        Texts =
        [
            new(
                "m3",
                Present,
                new("Lượt đảng viên phải dự sinh hoạt thường lệ, trừ người được miễn", "Members due at regular meetings: roll less exempt"),
                MissingSheets.OfCells) { MissingUnit = Units.Cells },
        ],
    };

    public static FigureDefinition M3Net { get; } = new(
        "m3_net",
        new("Tỷ lệ dự sinh hoạt, trừ vắng có lý do", "Attendance net of excused"),
        new("Đảng viên dự sinh hoạt đông đủ đến đâu, không kể người vắng có lý do.", "How well members attend the regular meetings, those excused left aside."),
        new(
            "Như M3, nhưng người vắng có lý do cũng được trừ khỏi số phải dự.",
            "As M3, with those excused taken off the members due as well."),
        Units.Attendances, [LegalTopic.CellMeetings, LegalTopic.Membership])
    {
        Texts =
        [
            new(
                "m3_net",
                Present,
                new("Lượt đảng viên phải dự sinh hoạt thường lệ, trừ người được miễn và người vắng có lý do", "Members due at regular meetings: roll less exempt and excused"),
                MissingSheets.OfCells,
                new("trừ vắng có lý do", "net of excused")) { MissingUnit = Units.Cells },
        ],
    };

    public static FigureDefinition M3Other { get; } = new(
        "m3_other",
        new("Tỷ lệ dự sinh hoạt chuyên đề, đột xuất", "Attendance at other meetings"),
        new("Đảng viên dự sinh hoạt chuyên đề và đột xuất đông đủ đến đâu.", "How well members attend the thematic and extraordinary meetings."),
        new(
            "Như M3, tại các buổi sinh hoạt chuyên đề và đột xuất.",
            "As M3, over thematic and extraordinary meetings."),
        Units.Attendances, [LegalTopic.CellMeetings, LegalTopic.Membership])
    {
        Texts =
        [
            new(
                "m3_other",
                new("Lượt đảng viên có mặt tại sinh hoạt chuyên đề và đột xuất", "Members present at thematic and extraordinary meetings"),
                new("Lượt đảng viên phải dự sinh hoạt chuyên đề và đột xuất, trừ người được miễn", "Members due at thematic and extraordinary meetings: roll less exempt"),
                MissingSheets.OfCells,
                new("chuyên đề, đột xuất", "other kinds")) { MissingUnit = Units.Cells },
        ],
    };

    public static FigureDefinition M4Prepared { get; } = new(
        "m4_prepared",
        new("Chuẩn bị trước nội dung", "Prepared beforehand"),
        new("Buổi sinh hoạt có được chuẩn bị nội dung từ trước hay không.", "Whether meetings are prepared."),
        new(
            "Buổi sinh hoạt thường lệ có chuẩn bị trước trên số buổi thường lệ đã báo cáo.",
            "Regular meetings prepared beforehand, of the regular meetings reported."),
        Units.Meetings, [LegalTopic.CellMeetings])
    {
        Texts =
        [
            new(
                "m4_prepared",
                new("Buổi sinh hoạt thường lệ được chuẩn bị trước nội dung", "Regular meetings prepared beforehand"),
                RegularMeetings,
                MissingSheets.OfCells,
                new("chuẩn bị trước", "prepared")) { MissingUnit = Units.Cells },
        ],
    };

    public static FigureDefinition M4SelfCriticism { get; } = new(
        "m4_self_criticism",
        new("Tự phê bình và phê bình", "Self-criticism"),
        new("Tự phê bình và phê bình có thành nền nếp của sinh hoạt chi bộ hay không.", "Whether self-criticism is a habit of the meetings."),
        new(
            "Buổi sinh hoạt thường lệ có tự phê bình và phê bình trên số buổi thường lệ đã báo cáo.",
            "Regular meetings with self-criticism, of the regular meetings reported."),
        Units.Meetings, [LegalTopic.CellMeetings])
    {
        Texts =
        [
            new(
                "m4_self_criticism",
                new("Buổi sinh hoạt thường lệ có tự phê bình và phê bình", "Regular meetings with self-criticism"),
                RegularMeetings,
                MissingSheets.OfCells,
                new("tự phê bình và phê bình", "self-criticism")) { MissingUnit = Units.Cells },
        ],
    };

    public static FigureDefinition M4Resolution { get; } = new(
        "m4_resolution",
        new("Ban hành nghị quyết", "Resolution adopted"),
        new("Buổi sinh hoạt có đi đến nghị quyết hay không.", "Whether meetings end in a resolution."),
        new(
            "Buổi sinh hoạt thường lệ có ban hành nghị quyết trên số buổi thường lệ đã báo cáo.",
            "Regular meetings with a resolution, of the regular meetings reported."),
        Units.Meetings, [LegalTopic.CellMeetings])
    {
        Texts =
        [
            new(
                "m4_resolution",
                new("Buổi sinh hoạt thường lệ có ban hành nghị quyết", "Regular meetings with a resolution"),
                RegularMeetings,
                MissingSheets.OfCells,
                new("nghị quyết", "resolution")) { MissingUnit = Units.Cells },
        ],
    };

    public static FigureDefinition M4Issues { get; } = new(
        "m4_issues",
        new("Giải quyết vấn đề", "Issues settled"),
        new("Vấn đề nêu ra ở chi bộ có được giải quyết hay không.", "Whether what is raised in a cell gets settled."),
        new(
            "Vấn đề đã giải quyết trên số vấn đề nêu ra tại các buổi sinh hoạt thường lệ.",
            "Issues settled, of those raised at regular meetings."),
        Units.Issues, [LegalTopic.CellMeetings])
    {
        Texts =
        [
            new(
                "m4_issues",
                new("Vấn đề đã giải quyết trong số nêu ra tại sinh hoạt thường lệ", "Issues settled of those raised at regular meetings"),
                new("Vấn đề nêu ra tại sinh hoạt thường lệ", "Issues raised at regular meetings"),
                MissingSheets.OfCells,
                new("vấn đề", "issues")) { MissingUnit = Units.Cells },
        ],
    };

    public static FigureDefinition M5 { get; } = new(
        "m5",
        new("Chất lượng sinh hoạt", "Meeting quality"),
        new("Các buổi sinh hoạt được chấm chất lượng ở mức nào.", "At what level the quality of the meetings is scored."),
        new(
            "Số buổi sinh hoạt được chấm điểm theo từng mức, mọi loại buổi; ngưỡng theo bộ quy tắc có hiệu lực vào ngày sinh hoạt. Buổi chưa chấm điểm để riêng.",
            "Scored meetings of any kind by level; the thresholds are those of the pack in force on the meeting's date. Meetings without a score stand apart."),
        Units.Meetings, [LegalTopic.MeetingQuality])
    {
        Texts =
        [
            Level(QualityLevel.Good, new("tốt", "good")),
            Level(QualityLevel.Fair, new("khá", "fair")),
            Level(QualityLevel.Average, new("trung bình", "average")),
            Level(QualityLevel.Poor, new("kém", "poor")),
        ],
    };

    public static IReadOnlyList<FigureDefinition> All { get; } = [M3, M3Net, M3Other, M4Prepared, M4SelfCriticism, M4Resolution, M4Issues, M5];

    /// <summary>The part of M5 at a level: <c>m5_good</c>.</summary>
    public static string IdOf(QualityLevel level) => $"m5_{KebabCase.Of(level)}";

    private static FigureText Level(QualityLevel level, Bilingual name) => new(
        IdOf(level),
        new($"Buổi sinh hoạt đạt chất lượng {name.Vi}", $"Meetings of {name.En} quality, by the pack in force on their date"),
        ScoredMeetings, MissingSheets.OfCells, name)
    { MissingUnit = Units.Cells };
}
