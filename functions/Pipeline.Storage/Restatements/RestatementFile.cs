using Pipeline.Core.Datasets;
using Pipeline.Core.Indicators;
using Pipeline.Core.Restatements;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Publishing;

namespace Pipeline.Storage.Restatements;

/// <summary>A month's files of the table <c>restatement</c>: every figure that a restatement has changed, of all its versions.</summary>
internal static class RestatementFile
{
    /// <summary>What differs from what was published of the month.</summary>
    public static async Task<IReadOnlyList<FigureChange>> ChangesAsync(
        DatasetFiles files, MonthRecord published, AssembledMonth assembled, CancellationToken cancellation)
    {
        var changes = new List<FigureChange>();
        foreach (var table in assembled.Tables)
        {
            var before = await files.ReadAsync(table.Table, published.FilesOf(table.Table.Name), cancellation);
            changes.AddRange(TableComparison.Of(before, table));
        }

        return changes;
    }

    /// <summary>Writes the files of the version after <paramref name="before"/>: the rows of that one, and the changes.</summary>
    /// <returns>None if there is nothing to tell.</returns>
    public static async Task<IReadOnlyList<TableFile>> WriteAsync(
        DatasetFiles files, MonthRecord before, MonthToCompute to, IReadOnlyList<FigureChange> changes, CancellationToken cancellation)
    {
        var rows = RestatementTable.Table.ToData([.. changes.Select(c => new RestatementRow(before.Month, to.Restatement!, before.Version.Version, c))]);
        var earlier = await files.ReadAsync(RestatementTable.Table.Definition, before.FilesOf(RestatementTable.Name), cancellation);
        var all = TableRows.Join([earlier, rows]);
        return all.RowCount == 0 ? [] : await files.WriteMonthAsync(all, before.Month, to.Units, cancellation);
    }
}
