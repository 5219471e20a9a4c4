using Pipeline.Core.Explanations;

namespace Pipeline.Core.Indicators.MemberRatings;

/// <summary>The figures of <c>fact_member_rating</c>, as people read them (INDICATORS, Household coverage and Suppression).</summary>
internal static class MemberRatingRules
{
    public static IReadOnlyList<FigureRule> All { get; } =
    [
        new(
            "s2_self",
            new("Đảng viên theo mức tự nhận", "Members by self-rating"),
            new(
                "Đảng viên tự nhận mức này cho tháng trước, trên số đảng viên đã tự nhận xếp loại. Nhóm ít đảng viên được giữ kín cùng chi bộ nhỏ kế tiếp của tổ chức. Chi bộ chưa nộp biểu đếm riêng, ngoài mẫu số.",
                "Members who rated themselves at this level for the month before, of those with a self-rating. Small groups are withheld, with the next-smallest cell of the organisation. A cell whose sheet is missing is counted apart, outside the denominator.")),
        new(
            "s2_agreed",
            new("Đảng viên theo mức chi bộ thống nhất", "Members by agreed rating"),
            new(
                "Đảng viên được chi bộ thống nhất mức này cho tháng trước, trên số đảng viên đã được thống nhất xếp loại. Nhóm ít đảng viên được giữ kín cùng chi bộ nhỏ kế tiếp của tổ chức. Chi bộ chưa nộp biểu đếm riêng, ngoài mẫu số.",
                "Members whom the cell agreed to rate at this level for the month before, of those with an agreed rating. Small groups are withheld, with the next-smallest cell of the organisation. A cell whose sheet is missing is counted apart, outside the denominator.")),
    ];
}
