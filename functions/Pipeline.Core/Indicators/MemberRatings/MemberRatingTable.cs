using Pipeline.Core.Datasets;
using Row = Pipeline.Core.Indicators.MemberRatings.MemberRatingRow;

namespace Pipeline.Core.Indicators.MemberRatings;

/// <summary><c>fact_member_rating</c>: cell × rating × month. Small groups are withheld (INDICATORS, Suppression).</summary>
public static class MemberRatingTable
{
    private static readonly Bilingual CellMissing = new("Chi bộ chưa nộp biểu", "Cells whose sheet is missing");

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
            .. FigureColumns.Withheld<Row>(
                new("s2_self", new("Đảng viên tự nhận mức này", "Members who rated themselves at this level"),
                    new("Đảng viên đã tự nhận xếp loại, mọi mức; giống nhau ở dòng của các mức", "Members with a self-rating, of any level; the same in each level's row"), CellMissing, new("tự nhận", "self")),
                r => r.Self).AsStock(),
            .. FigureColumns.Withheld<Row>(
                new("s2_agreed", new("Đảng viên được chi bộ thống nhất mức này", "Members whom the cell agreed to rate at this level"),
                    new("Đảng viên đã được chi bộ thống nhất xếp loại, mọi mức; giống nhau ở dòng của các mức", "Members with an agreed rating, of any level; the same in each level's row"), CellMissing, new("thống nhất", "agreed")),
                r => r.Agreed).AsStock(),
            .. MonthColumns.Version<Row>(r => r.Stamp),
        ]);
}
