using Pipeline.Core.Datasets;
using Pipeline.Core.Datasets.Dimensions;
using Row = Pipeline.Core.Indicators.SupervisingMeetings.SupervisingMeetingRow;

namespace Pipeline.Core.Indicators.SupervisingMeetings;

/// <summary><c>fact_supervising_meeting</c>: commune × body × month.</summary>
public static class SupervisingMeetingTable
{
    private static readonly Bilingual Invited = new("Cuộc họp trong lịch của cấp trên mà xã được mời", "Meetings in the calendar of the level above to which the commune is invited");
    private static readonly Bilingual NotReported = new("Cuộc họp mà xã chưa nộp biểu", "Meetings of communes whose sheet is missing");

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
            Table<Row>.Int32("meetings", r => r.Meetings, new("Số cuộc họp được mời", "Meetings invited to"), new($"{Invited.Vi}, kể cả khi chức danh được mời còn khuyết.", $"{Invited.En}, those with the invited post vacant included.")).AsFlow(),
            .. Present("d1", new("Cuộc họp có bí thư hoặc chủ tịch xã trực tiếp dự", "Meetings at which the commune's secretary or chair was present"), r => r.D1),
            .. Present("d1b", new("Cuộc họp có bí thư, chủ tịch xã hoặc người dự thay", "Meetings at which the secretary, the chair or a delegate was present"), r => r.D1b),
            .. FigureColumns.AmongReported<Row>(
                new("d2",
                    new("Vấn đề được giải quyết tại chỗ", "Issues settled on the spot"),
                    new("Vấn đề xã nêu ra tại cuộc họp của cấp trên", "Issues that communes raised at meetings of the level above"),
                    NotReported),
                r => r.D2),
            .. MonthColumns.Version<Row>(r => r.Stamp),
        ]);

    private static IReadOnlyList<Column<Row>> Present(string id, Bilingual numerator, Func<Row, Figure> figure) =>
    [
        .. FigureColumns.Headline(new(id, numerator, Invited, NotReported), figure),
        FigureColumns.Excluded<Row>(id, "vacant", r => r.Vacant, new("Cuộc họp mà chức danh được mời còn khuyết", "Meetings on whose date the invited post is vacant")),
        FigureColumns.Excluded<Row>(id, "not_expected", r => r.NotExpected, new("Cuộc họp của xã chưa phải nộp biểu trong tháng", "Meetings of communes not expected to report in the month")),
    ];
}
