using Pipeline.Core.Datasets;
using Pipeline.Core.Datasets.Dimensions;
using Pipeline.Core.Sheets;
using Row = Pipeline.Core.Indicators.SupervisingMeetings.SupervisingMeetingRow;

namespace Pipeline.Core.Indicators.SupervisingMeetings;

/// <summary><c>fact_supervising_meeting</c>: commune × body × month.</summary>
public static class SupervisingMeetingTable
{
    public static Table<Row> Table { get; } = new(
        "fact_supervising_meeting",
        new("Dự họp cấp trên", "Meetings of the level above"),
        new(
            "Mỗi dòng là một xã hoạt động vào ngày cuối tháng và một cơ quan của cấp trên, trong một tháng (D1, D1b, D2).",
            "A row is a commune active on the month's last day and a body of the level above, in a month (D1, D1b, D2)."),
        ["month_start", "organization_key", "body"],
        monthly: true,
        [
            MonthColumns.Start<Row>(r => r.Stamp),
            KeyColumns.Organization<Row>(r => r.OrganizationKey),
            Table<Row>.Text("body", r => KebabCase.Of(r.Body), new("Cơ quan họp (mã)", "Body (code)")),
            Table<Row>.Text("body_vi", r => Captions.Of(r.Body).Vi, new("Cơ quan họp (tiếng Việt)", "Body (Vietnamese)")),
            Table<Row>.Text("body_en", r => Captions.Of(r.Body).En, new("Cơ quan họp (tiếng Anh)", "Body (English)")),
            Table<Row>.Boolean(
                "is_filed", r => r.IsFiled,
                new("Đã nộp biểu", "Sheet filed"),
                new("Biểu dự họp cấp trên của xã trong tháng đã được nộp.", "The commune's sheet of the month is filed.")),
            FigureColumns.Count<Row>(SupervisingMeetingRules.Meetings, r => r.Meetings),
            .. Present(SupervisingMeetingRules.D1, r => r.D1),
            .. Present(SupervisingMeetingRules.D1b, r => r.D1b),
            .. FigureColumns.AmongReported<Row>(SupervisingMeetingRules.D2.Text, r => r.D2),
            .. MonthColumns.Version<Row>(r => r.Stamp),
        ],
        rule: TableRules.FromSheets(SupervisingMeetingsForm.Definition));

    private static IReadOnlyList<Column<Row>> Present(FigureDefinition of, Func<Row, Figure> figure) =>
    [
        .. FigureColumns.Headline(of.Text, figure),
        FigureColumns.Excluded<Row>(of, "vacant", r => r.Vacant, new("Cuộc họp mà chức danh được mời còn khuyết", "Meetings on whose date the invited post is vacant")),
        FigureColumns.Excluded<Row>(of, "not_expected", r => r.NotExpected, new("Cuộc họp của xã chưa phải nộp biểu trong tháng", "Meetings of communes not expected to report in the month")),
    ];
}
