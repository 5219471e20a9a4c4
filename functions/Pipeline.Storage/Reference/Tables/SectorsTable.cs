using Pipeline.Core;
using Pipeline.Core.Reference;

namespace Pipeline.Storage.Reference.Tables;

internal static class SectorsTable
{
    public static ReferenceTable<Sector> Definition { get; } = new(
        "sectors.csv",
        ["code", "name", "name_en", "kind", "valid_from", "valid_to"],
        f => new(
            f.Text("code"), f.Text("name"), f.Text("name_en"), f.Date("valid_from"), f.OptionalDate("valid_to"),
            f.Choice<SectorKind>("kind")),
        r =>
        [
            r.Code, r.Name, r.NameEn, KebabCase.Of(r.Kind), CsvText.Of(r.ValidFrom), CsvText.Of(r.ValidTo),
        ]);
}
