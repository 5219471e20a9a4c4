using Pipeline.Core.Reference;

namespace Pipeline.Storage.Reference.Tables;

internal static class ClusterCellsTable
{
    public static ReferenceTable<ClusterCell> Definition { get; } = new(
        "cluster-cells.csv",
        ["cluster", "cell", "valid_from", "valid_to"],
        f => new(
            f.Text("cluster"), f.Text("cell"), f.Date("valid_from"), f.OptionalDate("valid_to")),
        r =>
        [
            r.Cluster, r.Cell, CsvText.Of(r.ValidFrom), CsvText.Of(r.ValidTo),
        ]);
}
