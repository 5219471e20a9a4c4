using Pipeline.Core.Reference;
using static Pipeline.Core.Datasets.Table<Pipeline.Core.Datasets.Dimensions.CellDimension.Row>;

namespace Pipeline.Core.Datasets.Dimensions;

/// <summary>One row a version of a cell, with the organisation it belonged to and the village it stood in.</summary>
public static class CellDimension
{
    public const string Name = "dim_cell";

    private static readonly Bilingual NoVillage = new("Trống với chi bộ cơ quan, trường học, trạm.", "Empty for cells of agencies, schools and stations.");

    public static Table<Row> Table { get; } = new(
        Name,
        new("Chi bộ", "Cells"),
        new(
            "Mỗi phiên bản của một chi bộ một dòng; chuyển sang tổ chức khác là phiên bản mới.",
            "One row for each version of a cell; a move to another organisation makes a new version."),
        ["cell_key"],
        monthly: false,
        [
            DimensionColumns.VersionKey<Row>("cell_key", r => r.Key, new("Khóa chi bộ", "Cell key")),
            DimensionColumns.Number<Row>("cell_number", r => r.Number, new("Số chi bộ", "Cell number")),
            Text("cell_code", r => r.Code, new("Mã chi bộ", "Cell code")),
            Text("cell_name", r => r.Name, new("Tên chi bộ", "Cell name")),
            .. DimensionColumns.Bloc<Row>(r => r.Bloc),
            TextOrNull("organization_code", r => r.Organization?.Code, new("Mã tổ chức", "Organisation code")),
            TextOrNull("organization_name_vi", r => r.Organization?.Name, new("Tên tổ chức (tiếng Việt)", "Organisation name (Vietnamese)")),
            TextOrNull("organization_name_en", r => r.Organization?.NameEn, new("Tên tổ chức (tiếng Anh)", "Organisation name (English)")),
            TextOrNull("village_code", r => r.Village?.Code, new("Mã thôn", "Village code"), NoVillage),
            TextOrNull("village_name", r => r.Village?.Name, new("Tên thôn", "Village name"), NoVillage),
            DimensionColumns.ValidFrom<Row>(r => r.ValidFrom),
            DimensionColumns.ValidTo<Row>(r => r.ValidTo),
            TextOrNull("successor_code", r => r.Successor, new("Mã chi bộ kế thừa", "Successor code"), new("Chi bộ kế thừa chính; trống nếu không có.", "The principal successor; empty if there is none.")),
            CurrentKeys.Cell<Row>(r => r.CurrentKey),
            CurrentKeys.OrganizationOfUnit<Row>(r => r.CurrentOrganizationKey),
        ],
        rule: TableRules.FromReferenceData,
        basis: [LegalTopic.Membership]);

    public sealed record Row(
        int Key, int Number, string Code, string Name, Bloc? Bloc, Organization? Organization, Village? Village,
        DateOnly? ValidFrom, DateOnly? ValidTo, string? Successor, int CurrentKey, int CurrentOrganizationKey);

    public static IReadOnlyList<Row> Rows(UnitDirectory directory, SurrogateKeys keys, HierarchyView view) =>
    [
        new(UnknownRow.Key, 0, UnknownRow.Code, Captions.Unknown.Vi, null, null, null, null, null, null, UnknownRow.Key, UnknownRow.Key),
        .. directory.Units.Cells
            .Select(c => new Row(
                keys.Given(KeyedTable.Cell, c), keys.NumberOf(KeyedTable.Cell, c.Code), c.Code, c.Name, c.Bloc,
                directory.Organization(c.Organization).Beside(c), c.Village is { } village ? directory.Village(village).Beside(c) : null,
                c.ValidFrom, c.ValidTo, c.Successors.Count > 0 ? c.Successors[0] : null,
                keys.Of(KeyedTable.Cell, view.Cell(c.Code)), keys.Of(KeyedTable.Organization, view.OrganizationOfCell(c.Code))))
            .OrderBy(r => r.Key),
    ];
}
