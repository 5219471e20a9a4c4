using Pipeline.Core;
using Pipeline.Core.Datasets;
using Pipeline.Storage.Publishing.Parquet;

namespace Pipeline.Storage.Publishing;

/// <summary>The immutable, content-addressed Parquet files of the datasets container.</summary>
public sealed class DatasetFiles(Stores stores)
{
    /// <summary>Writes the file unless it is there already with these bytes; a damaged one at its path is replaced.</summary>
    /// <param name="month">The month of a fact table's rows; null for a dimension.</param>
    public async Task<TableFile> WriteAsync(TableData data, Month? month, CancellationToken cancellation)
    {
        var content = await ParquetTableWriter.WriteAsync(data, cancellation);
        var sha256 = Sha256.Of(content);
        var path = DatasetPaths.File(data.Table.Name, month, sha256);
        if (!await stores.Datasets.TryCreateAsync(path, content, cancellation))
        {
            await stores.Datasets.RepairAsync(path, content, sha256, cancellation);
        }

        return new TableFile(data.Table.Name, month, path, sha256, content.Length, data.RowCount);
    }

    /// <exception cref="InvalidDataException">The file is missing.</exception>
    public async Task RequireAsync(TableFile file, CancellationToken cancellation)
    {
        if (!await stores.Datasets.ExistsAsync(file.Path, cancellation))
        {
            throw Missing(file);
        }
    }

    /// <exception cref="InvalidDataException">The file is missing, is not the one that was written, or lacks a column.</exception>
    public async Task<TableData> ReadAsync(TableDefinition table, TableFile file, CancellationToken cancellation)
    {
        var stored = await stores.Datasets.ReadAsync(file.Path, cancellation)
            ?? throw Missing(file);
        return Sha256.Of(stored.Content) == file.Sha256
            ? await ParquetTableReader.ReadAsync(table, stored.Content, cancellation)
            : throw new InvalidDataException($"The file {file.Path} is damaged: its SHA-256 is not that of its name.");
    }

    private static InvalidDataException Missing(TableFile file) => new($"The file {file.Path} is missing.");
}
