using Pipeline.Core.Reference;
using static Pipeline.Core.Datasets.Table<Pipeline.Core.Datasets.Dimensions.VillageDimension.Row>;

namespace Pipeline.Core.Datasets.Dimensions;

/// <summary>One row a version of a village or residential group, with its commune as it was.</summary>
public static class VillageDimension
{
    public const string Name = "dim_village";

    public static Table<Row> Table { get; } = new(
        Name,
        new("Thôn, tổ dân phố", "Villages"),
        new(
            "Mỗi phiên bản của một thôn hoặc tổ dân phố một dòng; chuyển sang xã khác là phiên bản mới.",
            "One row for each version of a village or residential group; a move to another commune makes a new version."),
        ["village_key"],
        monthly: false,
        [
            DimensionColumns.VersionKey<Row>("village_key", r => r.Key, new("Khóa thôn", "Village key")),
            DimensionColumns.Number<Row>("village_number", r => r.Number, new("Số thôn", "Village number")),
            Text("village_code", r => r.Code, new("Mã thôn", "Village code")),
            Text("village_name", r => r.Name, new("Tên thôn", "Village name")),
            TextOrNull("kind", r => r.Kind is { } kind ? KebabCase.Of(kind) : null, new("Loại (mã)", "Kind (code)")),
            Text("kind_vi", r => (r.Kind is { } kind ? Captions.Of(kind) : Captions.Unknown).Vi, new("Loại (tiếng Việt)", "Kind (Vietnamese)")),
            Text("kind_en", r => (r.Kind is { } kind ? Captions.Of(kind) : Captions.Unknown).En, new("Loại (tiếng Anh)", "Kind (English)")),
            TextOrNull("commune_code", r => r.Commune?.Code, new("Mã xã", "Commune code")),
            TextOrNull("commune_name_vi", r => r.Commune?.Name, new("Tên xã (tiếng Việt)", "Commune name (Vietnamese)")),
            TextOrNull("commune_name_en", r => r.Commune?.NameEn, new("Tên xã (tiếng Anh)", "Commune name (English)")),
            DimensionColumns.ValidFrom<Row>(r => r.ValidFrom),
            DimensionColumns.ValidTo<Row>(r => r.ValidTo),
            TextOrNull("successor_code", r => r.Successor, new("Mã thôn kế thừa", "Successor code"), new("Thôn kế thừa chính; trống nếu không có.", "The principal successor; empty if there is none.")),
            CurrentKeys.Village<Row>(r => r.CurrentKey),
            CurrentKeys.OrganizationOfUnit<Row>(r => r.CurrentOrganizationKey),
        ],
        rule: TableRules.FromReferenceData,
        basis: [LegalTopic.AdministrativeUnits]);

    public sealed record Row(
        int Key, int Number, string Code, string Name, VillageKind? Kind, Commune? Commune, DateOnly? ValidFrom, DateOnly? ValidTo, string? Successor,
        int CurrentKey, int CurrentOrganizationKey);

    public static IReadOnlyList<Row> Rows(UnitDirectory directory, SurrogateKeys keys, HierarchyView view) =>
    [
        new(UnknownRow.Key, 0, UnknownRow.Code, Captions.Unknown.Vi, null, null, null, null, null, UnknownRow.Key, UnknownRow.Key),
        .. directory.Units.Villages
            .Select(v => new Row(
                keys.Given(KeyedTable.Village, v), keys.NumberOf(KeyedTable.Village, v.Code), v.Code, v.Name, v.Kind,
                directory.Commune(v.Commune).Beside(v), v.ValidFrom, v.ValidTo, v.Successors.Count > 0 ? v.Successors[0] : null,
                keys.Of(KeyedTable.Village, view.Village(v.Code)), keys.Of(KeyedTable.Organization, view.OrganizationOfVillage(v.Code))))
            .OrderBy(r => r.Key),
    ];
}
