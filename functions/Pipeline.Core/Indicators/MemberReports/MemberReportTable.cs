using Pipeline.Core.Datasets;
using Row = Pipeline.Core.Indicators.MemberReports.MemberReportRow;

namespace Pipeline.Core.Indicators.MemberReports;

/// <summary><c>fact_member_report</c>: cell × month. Members and households are stocks: never summed over months.</summary>
public static class MemberReportTable
{
    private static readonly Bilingual CellMissing = new("Chi bộ chưa nộp biểu", "Cells whose sheet is missing");

    private static readonly Bilingual NotExpected = new("Đảng viên của chi bộ chưa phải nộp biểu trong tháng", "Members of cells not expected to report in the month");

    private static readonly Bilingual BothRated = new(
        "Đảng viên có cả mức tự nhận và mức chi bộ thống nhất", "Members with both a self-rating and an agreed rating");

    public static Table<Row> Table { get; } = new(
        "fact_member_report",
        new("Đảng viên báo cáo và phụ trách hộ", "Members' reports and charges"),
        new(
            "Mỗi dòng là một chi bộ hoạt động vào ngày cuối tháng, trong một tháng (H2, H2b, S1, S3, S4); S1 và S3 nói về tháng được xếp loại. Dòng có khóa chi bộ 0 là tổng S1, S3 của các chi bộ được giữ kín trong tổ chức. Số đảng viên và số hộ không cộng qua các tháng.",
            "A row is a cell active on the month's last day, in a month (H2, H2b, S1, S3, S4); S1 and S3 are about the rated month. A row with cell key 0 is the sum of S1 and S3 over an organisation's withheld cells. Members and households are never summed over months."),
        ["month_start", "organization_key", "cell_key"],
        monthly: true,
        [
            MonthColumns.Start<Row>(r => r.Stamp),
            RatingColumns.RatedMonth<Row>(r => r.RatedMonth),
            KeyColumns.Organization<Row>(r => r.OrganizationKey),
            KeyColumns.Cell<Row>(r => r.CellKey),
            Table<Row>.Boolean(
                "is_filed", r => r.IsFiled,
                new("Đã nộp biểu", "Sheet filed"),
                new("Chi bộ đã nộp biểu đảng viên báo cáo của tháng.", "The cell's own sheet of members' reports of the month is filed.")),
            .. Charges,
            .. Rated,
            .. Reported,
            .. MonthColumns.Version<Row>(r => r.Stamp),
        ]);

    private static IReadOnlyList<Column<Row>> Charges =>
    [
        .. FigureColumns.Headline<Row>(
            new("h2",
                new("Đảng viên phụ trách ít nhất một hộ vào ngày cuối tháng", "Members in charge of at least one household on the month's last day"),
                new("Đảng viên của chi bộ vào ngày cuối tháng, trừ người được miễn sinh hoạt", "Members of the cell on the month's last day, exempt ones left out"),
                new("Đảng viên chưa rõ vì thôn chưa nộp biểu phụ trách hộ", "Members of whom nothing is known, for a village's household sheet is missing")),
            r => r.InCharge.Members).AsStock(),
        FigureColumns.Excluded<Row>("h2", "not_expected", r => r.InCharge.NotExpected, NotExpected).AsStock(),
        Table<Row>.Int32(
            "h2b_households", r => r.InCharge.Load.Households,
            new("H2b: Lượt hộ được phụ trách", "H2b: Households carried"),
            new("Tổng số hộ của các đảng viên phụ trách vào ngày cuối tháng; hộ có hai người phụ trách được tính cho cả hai.", "Households of the members in charge on the month's last day, summed over members; one with two members in charge is carried by both.")).AsStock(),
        Table<Row>.Int32(
            "h2b_members", r => r.InCharge.Load.Members,
            new("H2b: Đảng viên phụ trách hộ", "H2b: Members in charge"),
            new("Đảng viên phụ trách ít nhất một hộ vào ngày cuối tháng.", "Members in charge of at least one household on the month's last day.")).AsStock(),
        Table<Row>.Int32OrNull(
            "h2b_max", r => r.InCharge.Load.Most,
            new("H2b: Số hộ nhiều nhất của một đảng viên", "H2b: Most households of one member"),
            new("Trống khi không có ai phụ trách hộ. Không cộng.", "Null where no one is in charge of a household. Never summed.")),
        Table<Row>.Int32(
            "h2b_over_cap", r => r.InCharge.Load.OverCap,
            new("H2b: Đảng viên phụ trách quá số hộ quy định", "H2b: Members over the cap"),
            new("Đảng viên phụ trách nhiều hộ hơn mức trong bộ quy tắc.", "Members in charge of more households than the rule pack's cap.")).AsStock(),
        Table<Row>.Int32(
            "members_first_in_charge_in_year", r => r.InCharge.FirstInYear,
            new("Đảng viên lần đầu phụ trách hộ trong năm", "Members in charge for the first time in the year"),
            new("Đảng viên trong năm dương lịch lần đầu được ghi là phụ trách hộ, vào bất cứ ngày nào của tháng. Cộng các tháng của một năm được số đảng viên khác nhau đã phụ trách hộ trong năm.", "Members first reported in charge of a household in the calendar year, on whichever day of the month. Summed over the months of a year: the distinct members in charge in that year.")).AsFlow(),
    ];

    private static IReadOnlyList<Column<Row>> Rated =>
    [
        RatingColumns.IsSuppressed<Row>(r => r.Ratings.IsSuppressed),
        .. FigureColumns.Headline<Row>(
            new("s1",
                new("Đảng viên đã tự nhận xếp loại", "Members with a self-rating"),
                new("Đảng viên của chi bộ vào ngày cuối của tháng được xếp loại, kể cả dự bị, trừ người được miễn sinh hoạt", "Members of the cell on the rated month's last day, probationary ones included, exempt ones left out"),
                new("Đảng viên của chi bộ chưa nộp biểu", "Members of cells whose sheet is missing")),
            r => r.Ratings.SelfRated).AsStock(),
        FigureColumns.Excluded<Row>("s1", "withheld", r => r.Ratings.Withheld, new("Đảng viên của chi bộ được giữ kín; dòng có khóa chi bộ 0, nếu có, đã tính họ vào mẫu số", "Members of a withheld cell; the row with cell key 0, if there is one, has them in its denominator")).AsItWas(), // Else those of a sum would count twice.
        FigureColumns.Excluded<Row>("s1", "left_out", r => r.Ratings.LeftOut, new("Dòng báo cáo về người được miễn sinh hoạt hoặc đã rời chi bộ trước ngày cuối của tháng được xếp loại", "Rows about those exempt, or gone from the cell before the rated month's last day")).AsStock(),
        FigureColumns.Excluded<Row>("s1", "not_expected", r => r.Ratings.NotExpected, NotExpected).AsStock(),
        .. FigureColumns.Withheld<Row>(
            new("s3_below", new("Đảng viên được chi bộ thống nhất thấp hơn mức tự nhận", "Members agreed below their self-rating"), BothRated, CellMissing, new("thấp hơn", "below")),
            r => r.Ratings.Below).AsStock(),
        .. FigureColumns.Withheld<Row>(
            new("s3_at", new("Đảng viên được chi bộ thống nhất bằng mức tự nhận", "Members agreed at their self-rating"), BothRated, CellMissing, new("bằng", "at")),
            r => r.Ratings.At).AsStock(),
        .. FigureColumns.Withheld<Row>(
            new("s3_above", new("Đảng viên được chi bộ thống nhất cao hơn mức tự nhận", "Members agreed above their self-rating"), BothRated, CellMissing, new("cao hơn", "above")),
            r => r.Ratings.Above).AsStock(),
    ];

    private static IReadOnlyList<Column<Row>> Reported =>
    [
        .. FigureColumns.AmongReported<Row>(
            new("s4", new("Đảng viên báo cáo kết quả nhiệm vụ được giao", "Members reporting on their tasks"),
                new("Đảng viên được giao nhiệm vụ", "Members given tasks"), CellMissing, new("đảng viên", "members")),
            r => r.Reporting),
        .. FigureColumns.AmongReported<Row>(
            new("s4_tasks", new("Nhiệm vụ đã hoàn thành", "Tasks done"), new("Nhiệm vụ được giao", "Tasks given"), CellMissing, new("nhiệm vụ", "tasks")),
            r => r.Done),
    ];
}
