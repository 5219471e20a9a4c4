using Pipeline.Core.Reference;
using static Pipeline.Core.Datasets.Table<Pipeline.Core.Datasets.Dimensions.SectorDimension.Row>;

namespace Pipeline.Core.Datasets.Dimensions;

/// <summary>One row a version of a sector: a vertical one, or one of the economy.</summary>
public static class SectorDimension
{
    public const string Name = "dim_sector";

    public static Table<Row> Table { get; } = new(
        Name,
        new("Ngành dọc, lĩnh vực kinh tế", "Sectors"),
        new(
            "Mỗi phiên bản của một ngành dọc hoặc một lĩnh vực kinh tế một dòng.",
            "One row for each version of a vertical sector or a sector of the economy."),
        ["sector_key"],
        monthly: false,
        [
            DimensionColumns.VersionKey<Row>("sector_key", r => r.Key, new("Khóa ngành", "Sector key")),
            Text("sector_code", r => r.Code, new("Mã ngành", "Sector code")),
            Text("sector_name_vi", r => r.Name.Vi, new("Tên ngành (tiếng Việt)", "Sector name (Vietnamese)")),
            Text("sector_name_en", r => r.Name.En, new("Tên ngành (tiếng Anh)", "Sector name (English)")),
            TextOrNull("kind", r => r.Kind is { } kind ? KebabCase.Of(kind) : null, new("Loại (mã)", "Kind (code)")),
            Text("kind_vi", r => (r.Kind is { } kind ? Captions.Of(kind) : Captions.Unknown).Vi, new("Loại (tiếng Việt)", "Kind (Vietnamese)")),
            Text("kind_en", r => (r.Kind is { } kind ? Captions.Of(kind) : Captions.Unknown).En, new("Loại (tiếng Anh)", "Kind (English)")),
            DimensionColumns.ValidFrom<Row>(r => r.ValidFrom),
            DimensionColumns.ValidTo<Row>(r => r.ValidTo),
        ],
        rule: TableRules.FromReferenceData,
        basis: [LegalTopic.Apprenticeship, LegalTopic.EconomicModels]);

    public sealed record Row(int Key, string Code, Bilingual Name, SectorKind? Kind, DateOnly? ValidFrom, DateOnly? ValidTo);

    public static IReadOnlyList<Row> Rows(UnitDirectory directory, SurrogateKeys keys) =>
    [
        new(UnknownRow.Key, UnknownRow.Code, Captions.Unknown, null, null, null),
        .. directory.Units.Sectors
            .Select(s => new Row(keys.Given(KeyedTable.Sector, s), s.Code, new(s.Name, s.NameEn), s.Kind, s.ValidFrom, s.ValidTo))
            .OrderBy(r => r.Key),
    ];
}
