using Pipeline.Core.Datasets;
using Pipeline.Core.Sheets;
using Row = Pipeline.Core.Indicators.MemberReports.MemberReportRow;

namespace Pipeline.Core.Indicators.MemberReports;

/// <summary><c>fact_member_report</c>: cell × month. Members and households are stocks: never summed over months.</summary>
public static class MemberReportTable
{
    private static readonly Bilingual NotExpected = new("Đảng viên của chi bộ chưa phải nộp biểu trong tháng", "Members of cells not expected to report in the month");

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
        ],
        rule: TableRules.FromSheets(MemberReportsForm.Definition, HouseholdAssignmentsForm.Definition));

    private static IReadOnlyList<Column<Row>> Charges =>
    [
        .. FigureColumns.Headline<Row>(MemberReportRules.H2.Text, r => r.InCharge.Members).AsStock(),
        FigureColumns.Excluded<Row>(MemberReportRules.H2, "not_expected", r => r.InCharge.NotExpected, NotExpected).AsStock(),
        Table<Row>.Int32(
            "h2b_households", r => r.InCharge.Load.Households,
            new("H2b: Lượt hộ được phụ trách", "H2b: Households carried"),
            new("Tổng số hộ của các đảng viên phụ trách vào ngày cuối tháng; hộ có hai người phụ trách được tính cho cả hai.", "Households of the members in charge on the month's last day, summed over members; one with two members in charge is carried by both.")).AsStock().In(Units.Households),
        Table<Row>.Int32(
            "h2b_members", r => r.InCharge.Load.Members,
            new("H2b: Đảng viên phụ trách hộ", "H2b: Members in charge"),
            new("Đảng viên phụ trách ít nhất một hộ vào ngày cuối tháng.", "Members in charge of at least one household on the month's last day.")).AsStock().In(Units.Members),
        Table<Row>.Int32OrNull(
            "h2b_max", r => r.InCharge.Load.Most,
            new("H2b: Số hộ nhiều nhất của một đảng viên", "H2b: Most households of one member"),
            new("Trống khi không có ai phụ trách hộ. Không cộng.", "Null where no one is in charge of a household. Never summed.")).In(Units.Households),
        Table<Row>.Int32(
            "h2b_over_cap", r => r.InCharge.Load.OverCap,
            new("H2b: Đảng viên phụ trách quá số hộ quy định", "H2b: Members over the cap"),
            new("Đảng viên phụ trách nhiều hộ hơn mức trong bộ quy tắc.", "Members in charge of more households than the rule pack's cap.")).AsStock().In(Units.Members),
        FigureColumns.Count<Row>(MemberReportRules.FirstInYear, r => r.InCharge.FirstInYear),
    ];

    private static IReadOnlyList<Column<Row>> Rated =>
    [
        RatingColumns.IsSuppressed<Row>(r => r.Ratings.IsSuppressed),
        .. FigureColumns.Headline<Row>(MemberReportRules.S1.Text, r => r.Ratings.SelfRated).AsStock(),
        FigureColumns.Excluded<Row>(MemberReportRules.S1, "withheld", r => r.Ratings.Withheld, new("Đảng viên của chi bộ được giữ kín; dòng có khóa chi bộ 0, nếu có, đã tính họ vào mẫu số", "Members of a withheld cell; the row with cell key 0, if there is one, has them in its denominator")).AsItWas(), // Else those of a sum would count twice.
        FigureColumns.Excluded<Row>(MemberReportRules.S1, "left_out", r => r.Ratings.LeftOut, new("Dòng báo cáo về người được miễn sinh hoạt hoặc đã rời chi bộ trước ngày cuối của tháng được xếp loại", "Rows about those exempt, or gone from the cell before the rated month's last day")).AsStock(),
        FigureColumns.Excluded<Row>(MemberReportRules.S1, "not_expected", r => r.Ratings.NotExpected, NotExpected).AsStock(),
        .. FigureColumns.Withheld<Row>(MemberReportRules.S3.TextOf("s3_below"), r => r.Ratings.Below).AsStock(),
        .. FigureColumns.Withheld<Row>(MemberReportRules.S3.TextOf("s3_at"), r => r.Ratings.At).AsStock(),
        .. FigureColumns.Withheld<Row>(MemberReportRules.S3.TextOf("s3_above"), r => r.Ratings.Above).AsStock(),
    ];

    private static IReadOnlyList<Column<Row>> Reported =>
    [
        .. FigureColumns.AmongReported<Row>(MemberReportRules.S4.Text, r => r.Reporting),
        .. FigureColumns.AmongReported<Row>(MemberReportRules.S4Tasks.Text, r => r.Done),
    ];
}
