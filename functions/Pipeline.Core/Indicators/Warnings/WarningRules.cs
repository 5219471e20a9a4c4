using Pipeline.Core.Datasets;
using Pipeline.Core.Reference;

namespace Pipeline.Core.Indicators.Warnings;

/// <summary>The figures of <c>fact_warning</c>, as people read them.</summary>
internal static class WarningRules
{
    public static FigureDefinition Sheets { get; } = new(
        "sheets",
        new("Số báo cáo có lưu ý", "Sheets with the warning"),
        new("Bao nhiêu biểu có lưu ý thuộc loại này.", "How many sheets have a warning of the kind."),
        new(
            "Biểu được tính của tháng có ít nhất một lưu ý thuộc loại này, theo tổ chức quản lý đơn vị vào ngày cuối tháng.",
            "Counting sheets of the month with at least one warning of the kind, by the organisation that owns the unit on the month's last day."),
        Units.Sheets, [LegalTopic.Reporting]);

    public static FigureDefinition Warnings { get; } = new(
        "warnings",
        new("Số lưu ý", "Warnings"),
        new("Có bao nhiêu lưu ý thuộc loại này.", "How many warnings of the kind there are."),
        new(
            "Các lưu ý thuộc loại này trong các biểu được tính, tìm lại từ chính nội dung biểu. Số liệu khác thường tính tối đa một lưu ý cho mỗi chỉ tiêu của một biểu, so với những tháng trước của chính đơn vị.",
            "Warnings of the kind in counting sheets, found anew from what the sheets say. An unusual number is at most one warning for each measure of a sheet, held against the unit's own months before."),
        Units.Warnings, [LegalTopic.Reporting]);

    public static FigureDefinition Concerned { get; } = new(
        "concerned",
        new("Số lượt người hoặc hộ liên quan", "Members or households named"),
        new("Các lưu ý nêu tên bao nhiêu lượt người hoặc hộ.", "How often members and households are named in the warnings."),
        new(
            "Đảng viên và hộ được nêu trong các lưu ý, tính theo lượt được nêu; 0 nếu lưu ý nói về cả báo cáo.",
            "Members and households named in the warnings, each time they are named; 0 where a warning is about the sheet."),
        Units.Mentions, [LegalTopic.Reporting]);

    public static FigureDefinition Confirmed { get; } = new(
        "confirmed",
        new("Số lưu ý đã xác nhận", "Warnings confirmed"),
        new("Bao nhiêu số liệu khác thường đã có người xác nhận là đúng.", "How many unusual numbers someone has confirmed to be right."),
        new(
            "Lưu ý về số liệu khác thường đã được xác nhận là đúng cho bản đang được tính; loại lưu ý khác để trống.",
            "Marks of unusual numbers that someone said are right, for the revision that counts; null of other kinds."),
        Units.Warnings, [LegalTopic.Reporting]);

    /// <summary>All of them, in the order of the table.</summary>
    public static IReadOnlyList<FigureDefinition> All { get; } = [Sheets, Warnings, Concerned, Confirmed];
}
