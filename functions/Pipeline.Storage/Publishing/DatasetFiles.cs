using Pipeline.Core;
using Pipeline.Core.Datasets;
using Pipeline.Storage.Publishing.Parquet;

namespace Pipeline.Storage.Publishing;

/// <summary>The immutable, content-addressed Parquet files of the datasets container.</summary>
public sealed class DatasetFiles(Stores stores)
{
    /// <summary>
    /// Rows of a file: a larger table of a month is split by its units, and months of a closed year are put together while they fit. One row group, so
    /// that a reader unpacks a file at once, and far below what is given out over HTTP (<see cref="PublishedReading.LargestMiB"/>).
    /// </summary>
    public int MostRows { get; init; } = ParquetTableWriter.RowGroupRows;

    /// <summary>Writes the file unless it is there already with these bytes; a damaged one at its path is replaced.</summary>
    /// <param name="month">The month of a fact table's rows; null for a dimension.</param>
    public async Task<TableFile> WriteAsync(TableData data, Month? month, CancellationToken cancellation)
    {
        var (content, sha256) = await BytesAsync(data, cancellation);
        var path = DatasetPaths.File(data.Table.Name, month, sha256);
        await StoreAsync(path, content, sha256, cancellation);
        return new TableFile(data.Table.Name, month, path, sha256, content.Length, data.RowCount);
    }

    /// <summary>Writes a month's rows, in several files if they are many.</summary>
    public async Task<IReadOnlyList<TableFile>> WriteMonthAsync(TableData data, Month month, TopUnits units, CancellationToken cancellation)
    {
        var written = new List<TableFile>();
        foreach (var part in Split(data, units))
        {
            written.Add(await WriteAsync(part, month, cancellation));
        }

        return written;
    }

    /// <summary>The parts that <see cref="WriteMonthAsync"/> writes a month's rows in.</summary>
    public IReadOnlyList<TableData> Split(TableData data, TopUnits units) => TableSplit.Of(data, MostRows, units.Of);

    /// <summary>Writes months of a closed year as one file.</summary>
    /// <param name="months">Files of one table and year, in order of month.</param>
    /// <exception cref="InvalidDataException">One of them cannot be read.</exception>
    internal async Task<ManifestFile> WriteYearAsync(
        TableDefinition table, IReadOnlyList<TableFile> months, string madeOf, CancellationToken cancellation)
    {
        var data = await ReadAsync(table, months, cancellation);
        var (content, sha256) = await BytesAsync(data, cancellation);
        var path = DatasetPaths.YearFile(table.Name, months[0].Month!.Value.Year, sha256);
        await StoreAsync(path, content, sha256, cancellation);
        return new ManifestFile(path, Month: null, data.RowCount, content.Length, sha256)
        {
            FirstMonth = months[0].Month.ToString(),
            LastMonth = months[^1].Month.ToString(),
            MadeOf = madeOf,
        };
    }

    /// <summary>Whether a file that is to be in a snapshot is with the datasets; one that the archive has comes back.</summary>
    internal Task<bool> IsThereAsync(ManifestFile file, CancellationToken cancellation) => stores.BringBackAsync(file.Path, file.Sha256, cancellation);

    /// <inheritdoc cref="IsThereAsync"/>
    /// <exception cref="InvalidDataException">The file is missing.</exception>
    internal async Task RequireAsync(ManifestFile file, CancellationToken cancellation)
    {
        if (!await IsThereAsync(file, cancellation))
        {
            throw Missing(file.Path);
        }
    }

    /// <summary>Reads a file, also one that only older snapshots name.</summary>
    /// <exception cref="InvalidDataException">The file is missing, is not the one that was written, or lacks a column.</exception>
    public async Task<TableData> ReadAsync(TableDefinition table, TableFile file, CancellationToken cancellation)
    {
        var stored = await stores.ReadPublishedAsync(file.Path, cancellation)
            ?? throw Missing(file.Path);
        return Sha256.Of(stored.Content) == file.Sha256
            ? await ParquetTableReader.ReadAsync(table, stored.Content, cancellation)
            : throw new InvalidDataException($"The file {file.Path} is damaged: its SHA-256 is not that of its name.");
    }

    /// <summary>Reads files of a table, one after the other; no files are no rows.</summary>
    /// <exception cref="InvalidDataException">A file is missing, is not the one that was written, or lacks a column.</exception>
    public async Task<TableData> ReadAsync(TableDefinition table, IReadOnlyList<TableFile> files, CancellationToken cancellation)
    {
        var parts = new List<TableData>();
        foreach (var file in files)
        {
            parts.Add(await ReadAsync(table, file, cancellation));
        }

        return parts.Count == 0 ? TableData.Empty(table) : TableRows.Join(parts);
    }

    /// <summary>Reads a published table month by month, whatever files the months stand in; a dimension has no month.</summary>
    /// <exception cref="InvalidDataException">A file is missing, or is not the one that the manifest names.</exception>
    public async Task<IReadOnlyList<(Month? Month, TableData Data)>> ByMonthAsync(ManifestTable table, CancellationToken cancellation)
    {
        var months = new List<(Month?, TableData)>();
        var definition = table.ToDefinition();
        foreach (var named in ManifestFile.Together(table.Files))
        {
            var rows = await ReadAsync(definition, [.. named.Select(f => f.ToTableFile(table.Name))], cancellation);
            months.AddRange(MonthSlices.Of(rows, named[0].First, named[0].Last));
        }

        return months;
    }

    private static async Task<(ReadOnlyMemory<byte> Content, string Sha256)> BytesAsync(TableData data, CancellationToken cancellation)
    {
        var content = await ParquetTableWriter.WriteAsync(data, cancellation);
        return (content, Storage.Sha256.Of(content));
    }

    private async Task StoreAsync(string path, ReadOnlyMemory<byte> content, string sha256, CancellationToken cancellation)
    {
        if (!await stores.Datasets.TryCreateAsync(path, content, cancellation))
        {
            await stores.Datasets.RepairAsync(path, content, sha256, cancellation);
        }
    }

    private static InvalidDataException Missing(string path) => new($"The file {path} is missing.");
}
