using Pipeline.Core;
using Pipeline.Core.Reference;

namespace Pipeline.Storage.Reference.Tables;

internal static class ClustersTable
{
    public static ReferenceTable<Cluster> Definition { get; } = new(
        "clusters.csv",
        ["code", "name", "bloc", "valid_from", "valid_to"],
        f => new(
            f.Text("code"), f.Text("name"), f.Choice<Bloc>("bloc"), f.Date("valid_from"),
            f.OptionalDate("valid_to")),
        r =>
        [
            r.Code, r.Name, KebabCase.Of(r.Bloc), CsvText.Of(r.ValidFrom), CsvText.Of(r.ValidTo),
        ]);
}
