using Pipeline.Core;
using Pipeline.Storage.Files;

namespace Pipeline.Storage.Publishing.Checks;

/// <summary>
/// The rows of a snapshot by table and month, whatever files they stand in: a month may have several, and several months of a closed year may be in
/// one. The last files of each table are kept, so that months asked for in order are read once, and no more than a file's rows are held.
/// </summary>
internal sealed class MonthRows(Func<string, CancellationToken, Task<StoredFile?>> read, Manifest manifest)
{
    private readonly Dictionary<string, FilesUnderCheck> _last = new(StringComparer.Ordinal);

    public IEnumerable<Month> MonthsOf(string table) => TableOf(table) is { } found
        ? ManifestFile.Together(found.Files).Where(g => g[0].First is not null).SelectMany(g => g[0].First!.Value.Through(g[0].Last!.Value))
        : [];

    public IReadOnlyList<ManifestFile> FilesOf(string table, Month month) => TableOf(table)?.Files.Where(f => f.Holds(month)).ToList() ?? [];

    /// <returns>Null if there are none, or a file cannot be read.</returns>
    public async Task<RowsUnderCheck?> OfAsync(string table, Month month, CancellationToken cancellation)
    {
        if (FilesOf(table, month) is not [_, ..] named)
        {
            return null;
        }

        var files = _last.GetValueOrDefault(table);
        if (files is null || !files.AreOf(named))
        {
            _last[table] = files = await FilesUnderCheck.ReadAsync(read, TableOf(table)!.ToDefinition(), named, cancellation);
        }

        return files.Months.FirstOrDefault(r => r.Month == month);
    }

    private ManifestTable? TableOf(string name) => manifest.Tables.FirstOrDefault(t => t.Name == name);
}
