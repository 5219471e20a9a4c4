using Pipeline.Core.Reference;
using static Pipeline.Core.Datasets.Table<Pipeline.Core.Datasets.Dimensions.OrganizationDimension.Row>;

namespace Pipeline.Core.Datasets.Dimensions;

/// <summary>One row a version of a grassroots Party organisation, with its commune and supervising level as they were.</summary>
public static class OrganizationDimension
{
    public const string Name = "dim_organization";

    public static Table<Row> Table { get; } = new(
        Name,
        new("Tổ chức cơ sở đảng", "Organisations"),
        new(
            "Mỗi phiên bản của một tổ chức cơ sở đảng một dòng. Khi tổ chức đổi tên, sáp nhập hoặc chuyển cấp trên thì có phiên bản mới.",
            "One row for each version of a grassroots Party organisation. A new name, a merger or another level above makes a new version."),
        ["organization_key"],
        monthly: false,
        [
            DimensionColumns.VersionKey<Row>("organization_key", r => r.Key, new("Khóa tổ chức", "Organisation key")),
            DimensionColumns.Number<Row>("organization_number", r => r.Number, new("Số tổ chức", "Organisation number")),
            Text("organization_code", r => r.Code, new("Mã tổ chức", "Organisation code")),
            Text("organization_name_vi", r => r.Name.Vi, new("Tên tổ chức (tiếng Việt)", "Organisation name (Vietnamese)")),
            Text("organization_name_en", r => r.Name.En, new("Tên tổ chức (tiếng Anh)", "Organisation name (English)")),
            TextOrNull("kind", r => r.Kind is { } kind ? KebabCase.Of(kind) : null, new("Loại tổ chức (mã)", "Kind (code)")),
            Text("kind_vi", r => (r.Kind is { } kind ? Captions.Of(kind) : Captions.Unknown).Vi, new("Loại tổ chức (tiếng Việt)", "Kind (Vietnamese)")),
            Text("kind_en", r => (r.Kind is { } kind ? Captions.Of(kind) : Captions.Unknown).En, new("Loại tổ chức (tiếng Anh)", "Kind (English)")),
            .. DimensionColumns.Bloc<Row>(r => r.Bloc),
            TextOrNull("commune_code", r => r.Commune?.Code, new("Mã xã", "Commune code"), new("Xã mà đảng bộ lãnh đạo; trống với tổ chức không thuộc xã.", "The commune that the committee leads; empty for organisations without one.")),
            TextOrNull("commune_name_vi", r => r.Commune?.Name, new("Tên xã (tiếng Việt)", "Commune name (Vietnamese)")),
            TextOrNull("commune_name_en", r => r.Commune?.NameEn, new("Tên xã (tiếng Anh)", "Commune name (English)")),
            TextOrNull("supervising_level_code", r => r.Above?.Code, new("Mã cấp trên", "Supervising level code")),
            TextOrNull("supervising_level_name_vi", r => r.Above?.Name, new("Cấp trên trực tiếp (tiếng Việt)", "Supervising level (Vietnamese)")),
            TextOrNull("supervising_level_name_en", r => r.Above?.NameEn, new("Cấp trên trực tiếp (tiếng Anh)", "Supervising level (English)")),
            DimensionColumns.ValidFrom<Row>(r => r.ValidFrom),
            DimensionColumns.ValidTo<Row>(r => r.ValidTo),
            TextOrNull("successor_code", r => r.Successor, new("Mã tổ chức kế thừa", "Successor code"), new("Tổ chức kế thừa chính; trống nếu không có.", "The principal successor; empty if there is none.")),
            CurrentKeys.Organization<Row>(r => r.CurrentKey),
            TextOrNull("current_supervising_level_code", r => r.CurrentAbove?.Code, new("Mã cấp trên hiện hành", "Current supervising level code"), CurrentKeys.LevelAbove),
            TextOrNull("current_supervising_level_name_vi", r => r.CurrentAbove?.Name, new("Cấp trên trực tiếp hiện hành (tiếng Việt)", "Current supervising level (Vietnamese)"), CurrentKeys.LevelAbove),
            TextOrNull("current_supervising_level_name_en", r => r.CurrentAbove?.NameEn, new("Cấp trên trực tiếp hiện hành (tiếng Anh)", "Current supervising level (English)"), CurrentKeys.LevelAbove),
        ],
        rule: TableRules.FromReferenceData,
        basis: [LegalTopic.Membership, LegalTopic.AdministrativeUnits]);

    public sealed record Row(
        int Key, int Number, string Code, Bilingual Name, OrganizationKind? Kind, Bloc? Bloc, Commune? Commune, SupervisingLevel? Above,
        DateOnly? ValidFrom, DateOnly? ValidTo, string? Successor, int CurrentKey, SupervisingLevel? CurrentAbove);

    public static IReadOnlyList<Row> Rows(UnitDirectory directory, SurrogateKeys keys, HierarchyView view) =>
    [
        new(UnknownRow.Key, 0, UnknownRow.Code, Captions.Unknown, null, null, null, null, null, null, null, UnknownRow.Key, null),
        .. directory.Units.Organizations.Select(o => Of(o, directory, keys, view)).OrderBy(r => r.Key),
    ];

    private static Row Of(Organization version, UnitDirectory directory, SurrogateKeys keys, HierarchyView view) => new(
        keys.Given(KeyedTable.Organization, version),
        keys.NumberOf(KeyedTable.Organization, version.Code),
        version.Code,
        new(version.Name, version.NameEn),
        version.Kind,
        version.Bloc,
        version.Commune is { } commune ? directory.Commune(commune).Beside(version) : null,
        directory.Units.SupervisingLevels.Where(l => l.Code == version.SupervisingLevel).Beside(version),
        version.ValidFrom,
        version.ValidTo,
        version.Successors.Count > 0 ? version.Successors[0] : null,
        keys.Of(KeyedTable.Organization, view.Organization(version.Code)),
        view.SupervisingLevelOf(version.Code));
}
