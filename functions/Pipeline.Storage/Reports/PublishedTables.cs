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
    private readonly Dictionary<string, (string Paths, TableData Data)> _last = new(StringComparer.Ordinal);

    public Manifest Manifest => manifest;

    /// <summary>A table that is no fact table, whole.</summary>
    /// <exception cref="InvalidDataException">A file is missing or damaged.</exception>
    public Task<TableData> ReadAsync(TableDefinition table, CancellationToken cancellation) => ReadAsync(table, FilesOf(table, month: null), cancellation);

    /// <summary>The rows of a table that are of a month. Months of one file that are asked for one after the other are read once.</summary>
    /// <exception cref="InvalidDataException">A file is missing or damaged.</exception>
    public async Task<TableData> ReadAsync(TableDefinition table, Month month, CancellationToken cancellation)
    {
        var files = FilesOf(table, month).ToList();
        var paths = string.Join('\n', files.Select(f => f.Path));
        if (!_last.TryGetValue(table.Name, out var last) || last.Paths != paths)
        {
            _last[table.Name] = last = (paths, await ReadAsync(table, files, cancellation));
        }

        return OfMonth(last.Data, month);
    }

    /// <summary>The files that hold rows of a month, or all of the table.</summary>
    public IEnumerable<ManifestFile> FilesOf(TableDefinition table, Month? month) =>
        (manifest.Tables.FirstOrDefault(t => t.Name == table.Name)?.Files ?? [])
        .Where(f => month is not { } one || f.First is null || f.Holds(one));

    private Task<TableData> ReadAsync(TableDefinition table, IEnumerable<ManifestFile> files, CancellationToken cancellation) =>
        _files.ReadAsync(table, [.. files.Select(f => f.ToTableFile(table.Name))], cancellation);

    private static TableData OfMonth(TableData data, Month month)
    {
        var rows = Enumerable.Range(0, data.RowCount).Where(row => data.Day(MonthColumn, row) == month.FirstDay).ToList();
        return rows.Count == data.RowCount ? data : data.Rows(rows);
    }
}
