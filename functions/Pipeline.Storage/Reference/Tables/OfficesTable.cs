using Pipeline.Core.Reference;

namespace Pipeline.Storage.Reference.Tables;

internal static class OfficesTable
{
    public static ReferenceTable<Office> Definition { get; } = new(
        "offices.csv",
        ["code", "name", "name_en", "supervising_level", "valid_from", "valid_to"],
        f => new(
            f.Text("code"), f.Text("name"), f.Text("name_en"), f.Text("supervising_level"), f.Date("valid_from"), f.OptionalDate("valid_to")),
        r =>
        [
            r.Code, r.Name, r.NameEn, r.SupervisingLevel, CsvText.Of(r.ValidFrom), CsvText.Of(r.ValidTo),
        ]);
}
