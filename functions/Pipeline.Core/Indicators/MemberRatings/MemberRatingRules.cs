using Pipeline.Core.Datasets;
using Pipeline.Core.Reference;

namespace Pipeline.Core.Indicators.MemberRatings;

/// <summary>The figures of <c>fact_member_rating</c>, as people read them (INDICATORS, Household coverage and Suppression).</summary>
internal static class MemberRatingRules
{
    public static FigureDefinition S2Self { get; } = new(
        "s2_self",
        new("Đảng viên theo mức tự nhận", "Members by self-rating"),
        new("Đảng viên tự nhận ở những mức nào.", "At what levels members rate themselves."),
        new(
            "Đảng viên tự nhận mức này cho tháng trước, trên số đảng viên đã tự nhận xếp loại. Nhóm ít đảng viên được giữ kín cùng chi bộ nhỏ kế tiếp của tổ chức. Chi bộ chưa nộp biểu đếm riêng, ngoài mẫu số.",
            "Members who rated themselves at this level for the month before, of those with a self-rating. Small groups are withheld, with the next-smallest cell of the organisation. A cell whose sheet is missing is counted apart, outside the denominator."),
        Units.Members, [LegalTopic.Ratings, LegalTopic.PersonalData])
    {
        Texts =
        [
            new(
                "s2_self",
                new("Đảng viên tự nhận mức này", "Members who rated themselves at this level"),
                new("Đảng viên đã tự nhận xếp loại, mọi mức; giống nhau ở dòng của các mức", "Members with a self-rating, of any level; the same in each level's row"),
                MissingSheets.OfCells,
                new("tự nhận", "self")) { MissingUnit = Units.Cells },
        ],
    };

    public static FigureDefinition S2Agreed { get; } = new(
        "s2_agreed",
        new("Đảng viên theo mức chi bộ thống nhất", "Members by agreed rating"),
        new("Chi bộ thống nhất xếp loại đảng viên ở những mức nào.", "At what levels cells agree to rate members."),
        new(
            "Đảng viên được chi bộ thống nhất mức này cho tháng trước, trên số đảng viên đã được thống nhất xếp loại. Nhóm ít đảng viên được giữ kín cùng chi bộ nhỏ kế tiếp của tổ chức. Chi bộ chưa nộp biểu đếm riêng, ngoài mẫu số.",
            "Members whom the cell agreed to rate at this level for the month before, of those with an agreed rating. Small groups are withheld, with the next-smallest cell of the organisation. A cell whose sheet is missing is counted apart, outside the denominator."),
        Units.Members, [LegalTopic.Ratings, LegalTopic.PersonalData])
    {
        Texts =
        [
            new(
                "s2_agreed",
                new("Đảng viên được chi bộ thống nhất mức này", "Members whom the cell agreed to rate at this level"),
                new("Đảng viên đã được chi bộ thống nhất xếp loại, mọi mức; giống nhau ở dòng của các mức", "Members with an agreed rating, of any level; the same in each level's row"),
                MissingSheets.OfCells,
                new("thống nhất", "agreed")) { MissingUnit = Units.Cells },
        ],
    };

    /// <summary>All of them, in the order of the table.</summary>
    public static IReadOnlyList<FigureDefinition> All { get; } = [S2Self, S2Agreed];
}
