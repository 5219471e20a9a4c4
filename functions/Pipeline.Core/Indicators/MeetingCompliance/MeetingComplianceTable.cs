using Pipeline.Core.Datasets;
using Pipeline.Core.Sheets;
using Row = Pipeline.Core.Indicators.MeetingCompliance.MeetingComplianceRow;

namespace Pipeline.Core.Indicators.MeetingCompliance;

/// <summary><c>fact_meeting_compliance</c>: cell × month.</summary>
public static class MeetingComplianceTable
{
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
        ],
        rule: TableRules.FromSheets(CellMeetingsForm.Definition));

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
        .. FigureColumns.Headline<Row>(MeetingComplianceRules.M1.Text, r => r.M1),
        NotExpected(MeetingComplianceRules.M1),
        .. FigureColumns.Headline<Row>(MeetingComplianceRules.M1a.Text, r => r.M1a),
        NotExpected(MeetingComplianceRules.M1a),
        .. FigureColumns.Headline<Row>(MeetingComplianceRules.M1c.Text, r => r.M1c),
        NotExpected(MeetingComplianceRules.M1c),
    ];

    private static IReadOnlyList<Column<Row>> Waited =>
    [
        Table<Row>.Int32OrNull(
            "m2_gap", r => r.M2?.Months,
            FigureColumns.Caption("m2", new("Số tháng kể từ buổi sinh hoạt thường lệ, tổ chức riêng, gần nhất", "Months since the last regular meeting held separately")),
            new(
                "0 nếu đạt M1 hoặc M1c; trống từ tháng chưa nộp biểu cho đến buổi đúng quy định kế tiếp. Không cộng được.",
                "0 if M1 or M1c is met; empty from a month whose sheet is missing until the next such meeting. Never summed.")).In(Units.Months),
        Table<Row>.Int32OrNull(
            "gap_at_least", r => r.M2?.AtLeast,
            FigureColumns.Caption("m2", new("Số tháng đã báo cáo không đạt kể từ buổi gần nhất được biết", "Reported unmet months since the last such meeting known")),
            new(
                "Bằng m2_gap khi m2_gap không trống; trống khi chi bộ chưa phải nộp biểu. Không cộng được.",
                "Equal to m2_gap where that is not empty; empty where the cell is not expected to report. Never summed.")).In(Units.Months),
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
        .. FigureColumns.AmongReported<Row>(MeetingConductRules.M3.Text, r => r.M3.Regular),
        .. FigureColumns.AmongReported<Row>(MeetingConductRules.M3Net.Text, r => r.M3.Net),
        .. FigureColumns.AmongReported<Row>(MeetingConductRules.M3Other.Text, r => r.M3.Other),
    ];

    private static IReadOnlyList<Column<Row>> Disciplined =>
    [
        .. FigureColumns.AmongReported<Row>(MeetingConductRules.M4Prepared.Text, r => r.M4.Prepared),
        .. FigureColumns.AmongReported<Row>(MeetingConductRules.M4SelfCriticism.Text, r => r.M4.SelfCriticism),
        .. FigureColumns.AmongReported<Row>(MeetingConductRules.M4Resolution.Text, r => r.M4.Resolution),
        .. FigureColumns.AmongReported<Row>(MeetingConductRules.M4Issues.Text, r => r.M4.Issues),
    ];

    private static IReadOnlyList<Column<Row>> Scored =>
    [
        .. Level(QualityLevel.Good, r => r.M5.Good),
        .. Level(QualityLevel.Fair, r => r.M5.Fair),
        .. Level(QualityLevel.Average, r => r.M5.Average),
        .. Level(QualityLevel.Poor, r => r.M5.Poor),
        FigureColumns.Excluded<Row>(MeetingConductRules.M5, "not_scored", r => r.M5.NotScored, new("Buổi sinh hoạt chưa được chấm điểm", "Meetings without a score")),
    ];

    private static IReadOnlyList<Column<Row>> Level(QualityLevel level, Func<Row, Figure> figure) =>
        FigureColumns.AmongReported(MeetingConductRules.M5.TextOf(MeetingConductRules.IdOf(level)), figure);

    private static Column<Row> NotExpected(FigureDefinition figure) => FigureColumns.Excluded<Row>(
        figure, "not_expected", r => r.IsExpected ? 0 : 1,
        new("Chi bộ chưa phải nộp biểu trong tháng (chưa hoạt động đủ ngày, hoặc biểu không phải nộp)", "Cells not expected to report in the month (active too few days, or the form is not due)"));
}
