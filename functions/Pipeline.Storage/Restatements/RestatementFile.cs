using Pipeline.Core.Datasets;
using Pipeline.Core.Indicators;
using Pipeline.Core.Restatements;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Publishing;
using Pipeline.Storage.Publishing.Checks;

namespace Pipeline.Storage.Restatements;

/// <summary>A month's file of the table <c>restatement</c>: every figure that a restatement has changed, of all its versions.</summary>
internal static class RestatementFile
{
    /// <summary>What differs from what was published of the month.</summary>
    public static async Task<IReadOnlyList<FigureChange>> ChangesAsync(
        DatasetFiles files, MonthRecord published, AssembledMonth assembled, CancellationToken cancellation)
    {
        var changes = new List<FigureChange>();
        foreach (var table in assembled.Tables)
        {
            var file = published.Files.FirstOrDefault(f => f.Table == table.Table.Name);
            var before = file is null ? TableData.Empty(table.Table) : await files.ReadAsync(table.Table, file, cancellation);
            changes.AddRange(TableComparison.Of(before, table));
        }

        return changes;
    }

    /// <summary>Writes the file of the version after <paramref name="before"/>: the rows of that one, and the changes.</summary>
    /// <returns>Null if there is nothing to tell.</returns>
    public static async Task<TableFile?> WriteAsync(
        DatasetFiles files, MonthRecord before, string id, IReadOnlyList<FigureChange> changes, CancellationToken cancellation)
    {
        var rows = RestatementTable.Table.ToData([.. changes.Select(c => new RestatementRow(before.Month, id, before.Version.Version, c))]);
        var earlier = before.Files.FirstOrDefault(f => f.Table == RestatementTable.Name);
        var all = earlier is null ? rows : TableParts.Join([await files.ReadAsync(RestatementTable.Table.Definition, earlier, cancellation), rows]);
        return all.RowCount == 0 ? null : await files.WriteAsync(all, before.Month, cancellation);
    }
}
