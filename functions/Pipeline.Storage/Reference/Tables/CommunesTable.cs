using Pipeline.Core;
using Pipeline.Core.Reference;

namespace Pipeline.Storage.Reference.Tables;

internal static class CommunesTable
{
    public static ReferenceTable<Commune> Definition { get; } = new(
        "communes.csv",
        ["code", "name", "name_en", "kind", "valid_from", "valid_to", "successors"],
        f => new(
            f.Text("code"), f.Text("name"), f.Text("name_en"), f.Choice<CommuneKind>("kind"), f.Date("valid_from"),
            f.OptionalDate("valid_to"), f.Codes("successors")),
        r =>
        [
            r.Code, r.Name, r.NameEn, KebabCase.Of(r.Kind), CsvText.Of(r.ValidFrom), CsvText.Of(r.ValidTo),
            CsvText.Of(r.Successors),
        ]);
}
