using Pipeline.Core;
using Pipeline.Core.Datasets;
using Pipeline.Storage.Publishing;

namespace Pipeline.Storage.Reports;

/// <summary>
/// The tables of a snapshot, a month at a time, as readers get them. By the manifest alone: files may hold one month or, of years gone by, several; and a
/// table that the snapshot lacks, because it is older than the table, is empty.
/// </summary>
public sealed class PublishedTables(Stores stores, Manifest manifest)
{
    private const string MonthColumn = "month_start";

    private readonly DatasetFiles _files = new(stores);

    public Manifest Manifest => manifest;

    /// <summary>A table that is no fact table, whole.</summary>
    /// <exception cref="InvalidDataException">A file is missing or damaged.</exception>
    public async Task<TableData> ReadAsync(TableDefinition table, CancellationToken cancellation)
    {
        var parts = new List<TableData>();
        foreach (var file in FilesOf(table, month: null))
        {
            parts.Add(await _files.ReadAsync(table, file.ToTableFile(table.Name), cancellation));
        }

        return parts.Count == 0 ? TableData.Empty(table) : TableRows.Join(parts);
    }

    /// <summary>The rows of a table that are of a month.</summary>
    /// <exception cref="InvalidDataException">A file is missing or damaged.</exception>
    public async Task<TableData> ReadAsync(TableDefinition table, Month month, CancellationToken cancellation)
    {
        var parts = new List<TableData>();
        foreach (var file in FilesOf(table, month))
        {
            parts.Add(OfMonth(await _files.ReadAsync(table, file.ToTableFile(table.Name), cancellation), month));
        }

        return parts.Count == 0 ? TableData.Empty(table) : TableRows.Join(parts);
    }

    /// <summary>The files that hold rows of a month, or all of the table.</summary>
    public IEnumerable<ManifestFile> FilesOf(TableDefinition table, Month? month) =>
        (manifest.Tables.FirstOrDefault(t => t.Name == table.Name)?.Files ?? [])
        .Where(f => month is not { } one || f.First is null || f.Holds(one));

    private static TableData OfMonth(TableData data, Month month)
    {
        var rows = Enumerable.Range(0, data.RowCount).Where(row => data.Day(MonthColumn, row) == month.FirstDay).ToList();
        return rows.Count == data.RowCount ? data : data.Rows(rows);
    }
}
