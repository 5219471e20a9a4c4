using Pipeline.Core.Datasets;
using Pipeline.Core.Sheets;
using Row = Pipeline.Core.Indicators.MemberRatings.MemberRatingRow;

namespace Pipeline.Core.Indicators.MemberRatings;

/// <summary><c>fact_member_rating</c>: cell × rating × month. Small groups are withheld (INDICATORS, Suppression).</summary>
public static class MemberRatingTable
{
    public static Table<Row> Table { get; } = new(
        "fact_member_rating",
        new("Xếp loại đảng viên", "Members' ratings"),
        new(
            "Mỗi dòng là một mức xếp loại của một chi bộ trong một tháng báo cáo; tháng được xếp loại là tháng trước đó (S2). Nhóm dưới 5 đảng viên được giữ kín cùng chi bộ nhỏ kế tiếp; dòng có khóa chi bộ 0 là tổng của các chi bộ được giữ kín trong tổ chức.",
            "A row is a level of rating of a cell in a reporting month; the rated month is the one before (S2). Groups of fewer than 5 members are withheld, with the next-smallest cell; a row with cell key 0 is the sum of an organisation's withheld cells."),
        ["month_start", "organization_key", "cell_key", "rating_key"],
        monthly: true,
        [
            MonthColumns.Start<Row>(r => r.Stamp),
            RatingColumns.RatedMonth<Row>(r => r.RatedMonth),
            KeyColumns.Organization<Row>(r => r.OrganizationKey),
            KeyColumns.Cell<Row>(r => r.CellKey),
            KeyColumns.Rating<Row>(r => r.Rating),
            RatingColumns.IsSuppressed<Row>(r => r.IsSuppressed),
            .. FigureColumns.Withheld<Row>(MemberRatingRules.S2Self.Text, r => r.Self).AsStock(),
            .. FigureColumns.Withheld<Row>(MemberRatingRules.S2Agreed.Text, r => r.Agreed).AsStock(),
            .. MonthColumns.Version<Row>(r => r.Stamp),
        ],
        rule: TableRules.FromSheets(MemberReportsForm.Definition));
}
