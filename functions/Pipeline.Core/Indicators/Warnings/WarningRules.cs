using Pipeline.Core.Explanations;

namespace Pipeline.Core.Indicators.Warnings;

/// <summary>The figures of <c>fact_warning</c>, as people read them.</summary>
internal static class WarningRules
{
    public static IReadOnlyList<FigureRule> All { get; } =
    [
        new(
            "sheets",
            new("Số báo cáo có lưu ý", "Sheets with the warning"),
            new(
                "Biểu được tính của tháng có ít nhất một lưu ý thuộc loại này, theo tổ chức quản lý đơn vị vào ngày cuối tháng.",
                "Counting sheets of the month with at least one warning of the kind, by the organisation that owns the unit on the month's last day.")),
        new(
            "warnings",
            new("Số lưu ý", "Warnings"),
            new(
                "Các lưu ý thuộc loại này trong các biểu được tính, tìm lại từ chính nội dung biểu. Số liệu khác thường tính tối đa một lưu ý cho mỗi chỉ tiêu của một biểu, so với những tháng trước của chính đơn vị.",
                "Warnings of the kind in counting sheets, found anew from what the sheets say. An unusual number is at most one warning for each measure of a sheet, held against the unit's own months before.")),
        new(
            "concerned",
            new("Số lượt người hoặc hộ liên quan", "Members or households named"),
            new(
                "Đảng viên và hộ được nêu trong các lưu ý, tính theo lượt được nêu; 0 nếu lưu ý nói về cả báo cáo.",
                "Members and households named in the warnings, each time they are named; 0 where a warning is about the sheet.")),
        new(
            "confirmed",
            new("Số lưu ý đã xác nhận", "Warnings confirmed"),
            new(
                "Lưu ý về số liệu khác thường đã được xác nhận là đúng cho bản đang được tính; loại lưu ý khác để trống.",
                "Marks of unusual numbers that someone said are right, for the revision that counts; null of other kinds.")),
    ];
}
