using Pipeline.Core.Datasets;
using Pipeline.Storage.Publishing.Checks;

namespace Pipeline.Storage.Publishing;

/// <summary>Writes the files that a snapshot still lacks and says what it consists of.</summary>
internal sealed class SnapshotBuilder(DatasetFiles files, IReadOnlyList<TableDefinition> tables)
{
    private readonly YearFiles _years = new(files);

    /// <summary>The manifest without id, time and code commit; or the failed check, if a file that is to be in it cannot be read.</summary>
    /// <param name="old">The CSV of a table whose files are the same is not made again to be hashed, nor is the file of a closed year.</param>
    public async Task<(Manifest Manifest, CheckResult? Damaged)> BuildAsync(
        SnapshotContent content, Manifest? old, CsvFiles csv, CancellationToken cancellation)
    {
        var manifest = new Manifest(
            DatasetSchema.Version, "", default, "", [.. content.Months.OrderBy(m => m.Month).Select(ManifestMonth.Of)], [.. content.RulePacks.Order(StringComparer.Ordinal)], []);
        var closed = ClosedYears.Of(content.Months);
        var built = new List<ManifestTable>();
        foreach (var table in tables)
        {
            try
            {
                built.Add(await TableAsync(table, content, closed, old?.Tables.FirstOrDefault(t => t.Name == table.Name), csv, cancellation));
            }
            catch (InvalidDataException damage)
            {
                return (manifest, CheckResult.Damaged(table.Name, damage));
            }
        }

        return (manifest with { Tables = built }, null);
    }

    private async Task<ManifestTable> TableAsync(
        TableDefinition table, SnapshotContent content, IReadOnlySet<int> closed, ManifestTable? old, CsvFiles csv, CancellationToken cancellation)
    {
        ManifestColumn[] columns = [.. table.Columns.Select(ManifestColumn.Of)];
        old = old is not null && old.Columns.SequenceEqual(columns) ? old : null;
        var named = await FilesAsync(table, content, closed, old, cancellation);
        foreach (var file in named)
        {
            await files.RequireAsync(file, cancellation);
        }

        var rows = named.Sum(f => (long)f.Rows);
        var sha256 = old is not null && old.Files.SequenceEqual(named)
            ? old.Csv.Sha256
            : Sha256.Of(await csv.OfAsync(table, [.. named.Select(f => f.ToTableFile(table.Name))], cancellation));
        return new(table.Name, table.Monthly, columns, table.Key, rows, named, new ManifestCsv(DatasetPaths.Csv(table.Name), rows, sha256));
    }

    private async Task<IReadOnlyList<ManifestFile>> FilesAsync(
        TableDefinition table, SnapshotContent content, IReadOnlySet<int> closed, ManifestTable? old, CancellationToken cancellation)
    {
        var months = table.Monthly ? content.Facts.Where(f => f.Table == table.Name).OrderBy(f => f.Month).ToList() : [];
        if (months.Count > 0)
        {
            return await _years.OfAsync(table, months, closed, old, cancellation);
        }

        var rows = content.Dimensions.FirstOrDefault(d => d.Table.Name == table.Name) ?? TableData.Empty(table);
        return [ManifestFile.Of(await files.WriteAsync(rows, null, cancellation))];
    }
}
