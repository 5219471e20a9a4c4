using Pipeline.Core.Datasets;
using Pipeline.Storage.Publishing.Csv;

namespace Pipeline.Storage.Publishing;

/// <summary>
/// The CSV files of a snapshot, made from its Parquet files: a function of them, so that they can be made again at any time. Small ones are
/// kept from making to writing, large ones are made twice rather than held.
/// </summary>
internal sealed class CsvFiles(DatasetFiles files)
{
    private const long KeepAtMostBytes = 128L << 20;

    private readonly Dictionary<string, ReadOnlyMemory<byte>> _kept = new(StringComparer.Ordinal);
    private long _keptBytes;

    public async Task<ReadOnlyMemory<byte>> OfAsync(TableDefinition table, IReadOnlyList<TableFile> parts, CancellationToken cancellation)
    {
        if (_kept.TryGetValue(table.Name, out var kept))
        {
            return kept;
        }

        var writer = new CsvTableWriter(table);
        foreach (var part in parts)
        {
            writer.Append(await files.ReadAsync(table, part, cancellation));
        }

        if (_keptBytes + writer.Written.Length <= KeepAtMostBytes)
        {
            _kept[table.Name] = writer.Written;
            _keptBytes += writer.Written.Length;
        }

        return writer.Written;
    }

    public Task<ReadOnlyMemory<byte>> OfAsync(ManifestTable table, CancellationToken cancellation) =>
        OfAsync(table.ToDefinition(), [.. table.Files.Select(f => f.ToTableFile(table.Name))], cancellation);
}
