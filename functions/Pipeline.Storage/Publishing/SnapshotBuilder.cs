using Pipeline.Core.Datasets;
using Pipeline.Storage.Publishing.Checks;

namespace Pipeline.Storage.Publishing;

/// <summary>Writes the files that a snapshot still lacks and says what it consists of.</summary>
internal sealed class SnapshotBuilder(DatasetFiles files, IReadOnlyList<TableDefinition> tables)
{
    /// <summary>The manifest without id, time and code commit; or the failed check, if a file that is to be in it cannot be read.</summary>
    /// <param name="old">The CSV of a table whose files are the same is not made again to be hashed.</param>
    public async Task<(Manifest Manifest, CheckResult? Damaged)> BuildAsync(
        SnapshotContent content, Manifest? old, CsvFiles csv, CancellationToken cancellation)
    {
        var manifest = new Manifest(
            DatasetSchema.Version, "", default, "", [.. content.Months.OrderBy(m => m.Month).Select(ManifestMonth.Of)], [.. content.RulePacks.Order(StringComparer.Ordinal)], []);
        var built = new List<ManifestTable>();
        foreach (var table in tables)
        {
            var parts = await PartsAsync(table, content, cancellation);
            try
            {
                built.Add(await TableAsync(table, parts, old?.Tables.FirstOrDefault(t => t.Name == table.Name), csv, cancellation));
            }
            catch (InvalidDataException damage)
            {
                return (manifest, CheckResult.Damaged(table.Name, damage));
            }
        }

        return (manifest with { Tables = built }, null);
    }

    private async Task<IReadOnlyList<TableFile>> PartsAsync(TableDefinition table, SnapshotContent content, CancellationToken cancellation)
    {
        var parts = table.Monthly
            ? content.Facts.Where(f => f.Table == table.Name).OrderBy(f => f.Month).ThenBy(f => f.Path, StringComparer.Ordinal).ToList()
            : [];
        if (parts.Count == 0)
        {
            var rows = content.Dimensions.FirstOrDefault(d => d.Table.Name == table.Name) ?? TableData.Empty(table);
            parts.Add(await files.WriteAsync(rows, null, cancellation));
        }

        return parts;
    }

    private async Task<ManifestTable> TableAsync(
        TableDefinition table, IReadOnlyList<TableFile> parts, ManifestTable? old, CsvFiles csv, CancellationToken cancellation)
    {
        foreach (var part in parts)
        {
            await files.RequireAsync(part, cancellation);
        }

        var rows = parts.Sum(p => (long)p.Rows);
        ManifestColumn[] columns = [.. table.Columns.Select(ManifestColumn.Of)];
        ManifestFile[] named = [.. parts.Select(ManifestFile.Of)];
        var same = old is not null && old.Columns.SequenceEqual(columns) && old.Files.SequenceEqual(named);
        var sha256 = same ? old!.Csv.Sha256 : Sha256.Of(await csv.OfAsync(table, parts, cancellation));
        return new(table.Name, table.Monthly, columns, table.Key, rows, named, new ManifestCsv(DatasetPaths.Csv(table.Name), rows, sha256));
    }
}
