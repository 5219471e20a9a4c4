using Pipeline.Core.Reference;
using static Pipeline.Core.Datasets.Table<Pipeline.Core.Datasets.Dimensions.SectorDimension.Row>;

namespace Pipeline.Core.Datasets.Dimensions;

/// <summary>One row a version of a vertical sector.</summary>
public static class SectorDimension
{
    public const string Name = "dim_sector";

    public static Table<Row> Table { get; } = new(
        Name,
        new("Ngành dọc", "Sectors"),
        new("Mỗi phiên bản của một ngành dọc một dòng.", "One row for each version of a vertical sector."),
        ["sector_key"],
        monthly: false,
        [
            Int32("sector_key", r => r.Key, new("Khóa ngành", "Sector key"), new("Khóa của phiên bản; 0 là không xác định.", "The version's key; 0 is unknown.")),
            Text("sector_code", r => r.Code, new("Mã ngành", "Sector code")),
            Text("sector_name_vi", r => r.Name.Vi, new("Tên ngành (tiếng Việt)", "Sector name (Vietnamese)")),
            Text("sector_name_en", r => r.Name.En, new("Tên ngành (tiếng Anh)", "Sector name (English)")),
            DateOrNull("valid_from", r => r.ValidFrom, new("Hiệu lực từ", "Valid from"), new("Ngày đầu tiên, kể cả ngày đó.", "The first day, inclusive.")),
            DateOrNull("valid_to", r => r.ValidTo, new("Hiệu lực đến", "Valid to"), new("Ngày đầu tiên không còn hiệu lực; trống nếu chưa kết thúc.", "The first day on which it no longer holds; empty while it has no end.")),
        ]);

    public sealed record Row(int Key, string Code, Bilingual Name, DateOnly? ValidFrom, DateOnly? ValidTo);

    public static IReadOnlyList<Row> Rows(UnitDirectory directory, SurrogateKeys keys) =>
    [
        new(UnknownRow.Key, UnknownRow.Code, Captions.Unknown, null, null),
        .. directory.Units.Sectors
            .Select(s => new Row(keys.Given(KeyedTable.Sector, s), s.Code, new(s.Name, s.NameEn), s.ValidFrom, s.ValidTo))
            .OrderBy(r => r.Key),
    ];
}
