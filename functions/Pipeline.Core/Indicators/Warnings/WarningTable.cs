using Pipeline.Core.Datasets;
using Row = Pipeline.Core.Indicators.Warnings.WarningRow;

namespace Pipeline.Core.Indicators.Warnings;

/// <summary><c>fact_warning</c>: organisation × kind of warning × month.</summary>
public static class WarningTable
{
    public static Table<Row> Table { get; } = new(
        "fact_warning",
        new("Lưu ý khi báo cáo", "Warnings"),
        new(
            "Mỗi dòng là một loại lưu ý của một tổ chức, trong một tháng; loại nào không có lưu ý thì không có dòng. Lưu ý về cụm (liên quan chi bộ của tổ chức khác) chỉ được liệt kê, không đếm ở đây. Lưu ý không làm thay đổi số liệu.",
            "A row is a kind of warning of an organisation, in a month; a kind without warnings has no row. What looks at the cells of other organisations (clusters) is listed and not counted. No warning changes a figure."),
        ["month_start", "organization_key", "kind"],
        monthly: true,
        [
            MonthColumns.Start<Row>(r => r.Stamp),
            KeyColumns.Organization<Row>(r => r.OrganizationKey),
            Table<Row>.Text(
                "kind", r => r.Kind.Code,
                new("Mã loại lưu ý", "Kind"),
                new("Mã ổn định, như trong câu trả lời khi nộp báo cáo.", "A stable code, as in the answer to a sheet.")),
            Table<Row>.Text("kind_vi", r => r.Kind.Name.Vi, new("Loại lưu ý", "Kind in Vietnamese")),
            Table<Row>.Text("kind_en", r => r.Kind.Name.En, new("Loại lưu ý (tiếng Anh)", "Kind in English")),
            Table<Row>.Boolean(
                "asks_confirmation", r => r.Kind.AsksConfirmation,
                new("Cần xác nhận", "Asks for confirmation"),
                new("Đúng với số liệu khác thường so với 12 tháng gần đây của chính đơn vị.", "True of values that are unusual against the unit's own last months.")),
            FigureColumns.Count<Row>(WarningRules.Sheets, r => r.Sheets),
            FigureColumns.Count<Row>(WarningRules.Warnings, r => r.Warnings),
            FigureColumns.Count<Row>(WarningRules.Concerned, r => r.Concerned),
            FigureColumns.CountOrNull<Row>(WarningRules.Confirmed, r => r.Confirmed),
            .. MonthColumns.Version<Row>(r => r.Stamp),
        ],
        rule: TableRules.FromAllSheets);
}
