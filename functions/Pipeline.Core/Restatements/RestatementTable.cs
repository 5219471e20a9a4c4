using Pipeline.Core.Datasets;
using Pipeline.Core.Reference;
using Row = Pipeline.Core.Restatements.RestatementRow;

namespace Pipeline.Core.Restatements;

/// <summary><c>restatement</c>: a figure that a restatement changed, once for each month that it changed in.</summary>
public static class RestatementTable
{
    public const string Name = "restatement";

    private static readonly Bilingual NoNumber = new("Giá trị không phải là số: true hoặc false, nhóm, ngày.", "A value that is no number: true or false, a class, a day.");

    public static Table<Row> Table { get; } = new(
        Name,
        new("Điều chỉnh số liệu", "Restatements"),
        new(
            "Mỗi dòng là một số liệu của một tháng chính thức đã thay đổi vì một lần điều chỉnh: ở tháng được điều chỉnh và ở các tháng sau có nhìn lại tháng đó. Số nằm ở before và after, giá trị không phải là số nằm ở before_text và after_text.",
            "A row is a figure of a final month that a restatement changed: in the month restated and in later months that look back at it. Numbers stand in before and after, values that are no numbers in before_text and after_text."),
        ["month_start", "restatement_id", "table_name", "row_key", "figure"],
        monthly: true,
        [
            Table<Row>.Date("month_start", r => r.Month.FirstDay, new("Tháng", "Month"), new("Ngày đầu của tháng có số liệu thay đổi.", "Day 1 of the month that the figure is of.")),
            Table<Row>.Text(
                "restatement_id", r => r.Id,
                new("Mã lần điều chỉnh", "Restatement"),
                new("Giống nhau ở mọi tháng thay đổi vì cùng một lần điều chỉnh; bắt đầu bằng tháng được điều chỉnh.", "The same in all months that one restatement changed; it begins with the month restated.")),
            .. Versions,
            Table<Row>.Text("table_name", r => r.Change.Table.Name, new("Bảng", "Table"), new("Bảng có số liệu thay đổi.", "The table that the figure stands in.")),
            Table<Row>.Text(
                "row_key", r => r.Change.RowKey,
                new("Khóa của dòng", "Key of the row"),
                new("Các cột khóa của dòng trong bảng đó, trừ tháng, ví dụ cell_key=12.", "The key columns of the row in that table but the month, for example cell_key=12.")),
            Table<Row>.ForeignKey(
                "organization_key", "dim_organization", r => r.Change.OrganizationKey,
                new("Tổ chức cơ sở đảng", "Organisation"),
                new("Tổ chức của dòng; 0 ở bảng không ghi tổ chức.", "Of the row; 0 in tables that name no organisation.")),
            Table<Row>.Text("figure", r => r.Change.Figure.Name, new("Số liệu", "Figure"), new("Cột đã thay đổi.", "The column that changed.")),
            .. Values,
        ],
        rule: new(
            "Chỉ có dòng sau khi Ban Tổ chức cho điều chỉnh một tháng chính thức; mỗi số liệu đã đổi ghi một lần cho mỗi tháng.",
            "It has rows only once the board has let a final month be restated; each changed figure stands once for each month."),
        basis: [LegalTopic.Reporting]);

    private static IReadOnlyList<Column<Row>> Versions =>
    [
        Table<Row>.Int32("version_before", r => r.VersionBefore, new("Phiên bản trước", "Version before"), new("Phiên bản của tháng trước khi điều chỉnh.", "The month's version before the restatement.")).In(Units.Versions),
        Table<Row>.Int32("version_after", r => r.VersionAfter, new("Phiên bản sau", "Version after"), new("Phiên bản của tháng sau khi điều chỉnh.", "The month's version after the restatement.")).In(Units.Versions),
    ];

    private static IReadOnlyList<Column<Row>> Values =>
    [
        Table<Row>.DecimalOrNull(
            "before", r => r.Before,
            new("Số trước", "Before"),
            new("Trống khi trước đó không có số liệu, khi số liệu được giữ kín hoặc không phải là số.", "Null where there was none, where it is withheld, or where it is no number.")).In(Units.OfTheFigure),
        Table<Row>.DecimalOrNull(
            "after", r => r.After,
            new("Số sau", "After"),
            new("Trống khi không còn số liệu, khi số liệu được giữ kín hoặc không phải là số.", "Null where there is none any more, where it is withheld, or where it is no number.")).In(Units.OfTheFigure),
        Table<Row>.TextOrNull(
            "before_text", r => r.BeforeText,
            new("Giá trị trước (chữ)", "Before, as text"),
            NoNumber),
        Table<Row>.TextOrNull(
            "after_text", r => r.AfterText,
            new("Giá trị sau (chữ)", "After, as text"),
            NoNumber),
        Table<Row>.Boolean(
            "is_withheld", r => r.Change.IsWithheld,
            new("Được giữ kín", "Withheld"),
            new("Đúng khi một trong hai phiên bản giữ kín số liệu xếp loại của dòng; khi đó không ghi giá trị nào.", "True where one of the two versions withholds the row's ratings; no value is told then.")),
    ];
}
