using Pipeline.Core;
using Pipeline.Core.Reference;

namespace Pipeline.Storage.Reference.Tables;

internal static class VillagesTable
{
    public static ReferenceTable<Village> Definition { get; } = new(
        "villages.csv",
        ["code", "name", "kind", "commune", "valid_from", "valid_to", "successors"],
        f => new(
            f.Text("code"), f.Text("name"), f.Choice<VillageKind>("kind"), f.Text("commune"), f.Date("valid_from"),
            f.OptionalDate("valid_to"), f.Codes("successors")),
        r =>
        [
            r.Code, r.Name, KebabCase.Of(r.Kind), r.Commune, CsvText.Of(r.ValidFrom), CsvText.Of(r.ValidTo),
            CsvText.Of(r.Successors),
        ]);
}
