using Pipeline.Core.Datasets;
using Row = Pipeline.Core.Indicators.MeetingCompliance.MeetingComplianceRow;

namespace Pipeline.Core.Indicators.MeetingCompliance;

/// <summary><c>fact_meeting_compliance</c>: cell × month.</summary>
public static class MeetingComplianceTable
{
    private static readonly Bilingual CellMissing = new("Chi bộ chưa nộp biểu", "Cells whose sheet is missing");
    private static readonly Bilingual CellsExpected = new("Chi bộ phải sinh hoạt trong tháng", "Cells expected to meet in the month");
    private static readonly Bilingual RegularMeetings = new("Buổi sinh hoạt thường lệ", "Regular meetings");
    private static readonly Bilingual ScoredMeetings = new("Buổi sinh hoạt được chấm điểm", "Scored meetings of any kind");

    public static Table<Row> Table { get; } = new(
        "fact_meeting_compliance",
        new("Sinh hoạt chi bộ", "Cell meetings"),
        new(
            "Mỗi dòng là một chi bộ hoạt động vào ngày cuối tháng, trong một tháng (M1, M1a, M1c, M2, M3, M4, M5).",
            "A row is a cell active on the month's last day, in a month (M1, M1a, M1c, M2, M3, M4, M5)."),
        ["month_start", "cell_key"],
        monthly: true,
        [
            MonthColumns.Start<Row>(r => r.Stamp),
            KeyColumns.Organization<Row>(r => r.OrganizationKey),
            KeyColumns.Cell<Row>(r => r.CellKey),
            .. Held,
            .. Waited,
            .. Attended,
            .. Disciplined,
            .. Scored,
            .. MonthColumns.Version<Row>(r => r.Stamp),
        ]);

    private static IReadOnlyList<Column<Row>> Held =>
    [
        Table<Row>.Boolean(
            "is_filed", r => r.IsFiled,
            new("Đã nộp biểu", "Sheet filed"),
            new("Chi bộ đã nộp biểu sinh hoạt chi bộ của tháng.", "The cell's own sheet of the month is filed.")),
        Table<Row>.Boolean(
            "has_merged_meeting", r => r.HasMerged,
            new("Có sinh hoạt ghép", "Has a merged meeting"),
            new("Trong tháng có buổi sinh hoạt thường lệ ghép với cuộc họp cơ quan hoặc họp thôn.", "A regular meeting of the month was merged with an agency or village meeting.")),
        .. FigureColumns.Headline<Row>(
            new("m1", new("Chi bộ có sinh hoạt thường lệ, tổ chức riêng, trong tháng", "Cells with a regular meeting, held separately, dated in the month"), CellsExpected, CellMissing),
            r => r.M1),
        NotExpected("m1"),
        .. FigureColumns.Headline<Row>(
            new("m1a", new("Chi bộ có sinh hoạt thường lệ trong tháng dưới mọi hình thức, kể cả sinh hoạt ghép", "Cells with a regular meeting dated in the month, held in any form, merged ones included"), CellsExpected, CellMissing),
            r => r.M1a),
        NotExpected("m1a"),
        .. FigureColumns.Headline<Row>(
            new("m1c",
                new("Chi bộ chưa đạt M1 đã sinh hoạt bù, tổ chức riêng, trong những ngày đầu tháng sau", "Cells unmet in M1 that made up for it by a regular meeting, held separately, in the first days of the next month"),
                CellsExpected, CellMissing),
            r => r.M1c),
        NotExpected("m1c"),
    ];

    private static IReadOnlyList<Column<Row>> Waited =>
    [
        Table<Row>.Int32OrNull(
            "m2_gap", r => r.M2?.Months,
            FigureColumns.Caption("m2", new("Số tháng kể từ buổi sinh hoạt thường lệ, tổ chức riêng, gần nhất", "Months since the last regular meeting held separately")),
            new(
                "0 nếu đạt M1 hoặc M1c; trống từ tháng chưa nộp biểu cho đến buổi đúng quy định kế tiếp. Không cộng được.",
                "0 if M1 or M1c is met; empty from a month whose sheet is missing until the next such meeting. Never summed.")),
        Table<Row>.Int32OrNull(
            "gap_at_least", r => r.M2?.AtLeast,
            FigureColumns.Caption("m2", new("Số tháng đã báo cáo không đạt kể từ buổi gần nhất được biết", "Reported unmet months since the last such meeting known")),
            new(
                "Bằng m2_gap khi m2_gap không trống; trống khi chi bộ chưa phải nộp biểu. Không cộng được.",
                "Equal to m2_gap where that is not empty; empty where the cell is not expected to report. Never summed.")),
        Table<Row>.TextOrNull(
            "gap_class", r => r.M2?.Class is { } of ? KebabCase.Of(of) : null,
            FigureColumns.Caption("m2", new("Nhóm khoảng cách", "Class of the gap")),
            new("zero: 0; one: 1; two-to-three: 2–3; four-or-more: từ 4 tháng. Trống khi m2_gap trống.", "zero: 0; one: 1; two-to-three: 2–3; four-or-more: 4 months and more. Empty where m2_gap is.")),
        Table<Row>.Boolean(
            "gap_alert", r => r.M2 is { IsAlert: true },
            FigureColumns.Caption("m2", new("Cảnh báo", "Alert")),
            new(
                "Số tháng đã báo cáo không đạt (gap_at_least) từ ngưỡng của bộ quy tắc trở lên.",
                "The reported unmet months (gap_at_least) reach the rule pack's threshold.")),
        Table<Row>.Boolean(
            "gap_inherited", r => r.M2 is { IsInherited: true },
            FigureColumns.Caption("m2", new("Tính tiếp từ chi bộ tiền thân", "Inherited from predecessors")),
            new(
                "Khoảng cách bắt đầu từ khoảng cách nhỏ nhất của các chi bộ tiền thân, cho đến buổi đúng quy định đầu tiên của chi bộ.",
                "The gap started with the smallest gap of the cell's predecessors, until the cell's own first such meeting.")),
    ];

    private static IReadOnlyList<Column<Row>> Attended =>
    [
        .. FigureColumns.AmongReported<Row>(
            new("m3", new("Lượt đảng viên có mặt tại sinh hoạt thường lệ", "Members present at regular meetings"),
                new("Lượt đảng viên phải dự sinh hoạt thường lệ, trừ người được miễn", "Members due at regular meetings: roll less exempt"), CellMissing),
            r => r.M3.Regular),
        .. FigureColumns.AmongReported<Row>(
            new("m3_net", new("Lượt đảng viên có mặt tại sinh hoạt thường lệ", "Members present at regular meetings"),
                new("Lượt đảng viên phải dự sinh hoạt thường lệ, trừ người được miễn và người vắng có lý do", "Members due at regular meetings: roll less exempt and excused"), CellMissing,
                new("trừ vắng có lý do", "net of excused")),
            r => r.M3.Net),
        .. FigureColumns.AmongReported<Row>(
            new("m3_other", new("Lượt đảng viên có mặt tại sinh hoạt chuyên đề và đột xuất", "Members present at thematic and extraordinary meetings"),
                new("Lượt đảng viên phải dự sinh hoạt chuyên đề và đột xuất, trừ người được miễn", "Members due at thematic and extraordinary meetings: roll less exempt"), CellMissing,
                new("chuyên đề, đột xuất", "other kinds")),
            r => r.M3.Other),
    ];

    private static IReadOnlyList<Column<Row>> Disciplined =>
    [
        .. FigureColumns.AmongReported<Row>(
            new("m4_prepared", new("Buổi sinh hoạt thường lệ được chuẩn bị trước nội dung", "Regular meetings prepared beforehand"), RegularMeetings, CellMissing,
                new("chuẩn bị trước", "prepared")),
            r => r.M4.Prepared),
        .. FigureColumns.AmongReported<Row>(
            new("m4_self_criticism", new("Buổi sinh hoạt thường lệ có tự phê bình và phê bình", "Regular meetings with self-criticism"), RegularMeetings, CellMissing,
                new("tự phê bình và phê bình", "self-criticism")),
            r => r.M4.SelfCriticism),
        .. FigureColumns.AmongReported<Row>(
            new("m4_resolution", new("Buổi sinh hoạt thường lệ có ban hành nghị quyết", "Regular meetings with a resolution"), RegularMeetings, CellMissing,
                new("nghị quyết", "resolution")),
            r => r.M4.Resolution),
        .. FigureColumns.AmongReported<Row>(
            new("m4_issues", new("Vấn đề đã giải quyết trong số nêu ra tại sinh hoạt thường lệ", "Issues settled of those raised at regular meetings"),
                new("Vấn đề nêu ra tại sinh hoạt thường lệ", "Issues raised at regular meetings"), CellMissing,
                new("vấn đề", "issues")),
            r => r.M4.Issues),
    ];

    private static IReadOnlyList<Column<Row>> Scored =>
    [
        .. Level("good", new("tốt", "good"), r => r.M5.Good),
        .. Level("fair", new("khá", "fair"), r => r.M5.Fair),
        .. Level("average", new("trung bình", "average"), r => r.M5.Average),
        .. Level("poor", new("kém", "poor"), r => r.M5.Poor),
        FigureColumns.Excluded<Row>("m5", "not_scored", r => r.M5.NotScored, new("Buổi sinh hoạt chưa được chấm điểm", "Meetings without a score")),
    ];

    private static IReadOnlyList<Column<Row>> Level(string id, Bilingual level, Func<Row, Figure> figure) => FigureColumns.AmongReported(
        new($"m5_{id}",
            new($"Buổi sinh hoạt đạt chất lượng {level.Vi}", $"Meetings of {level.En} quality, by the pack in force on their date"), ScoredMeetings, CellMissing, level),
        figure);

    private static Column<Row> NotExpected(string id) => FigureColumns.Excluded<Row>(
        id, "not_expected", r => r.IsExpected ? 0 : 1,
        new("Chi bộ chưa phải nộp biểu trong tháng (chưa hoạt động đủ ngày, hoặc biểu không phải nộp)", "Cells not expected to report in the month (active too few days, or the form is not due)"));
}
