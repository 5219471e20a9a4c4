using Pipeline.Core;
using Pipeline.Core.Datasets;
using Pipeline.Storage.Files;
using Pipeline.Storage.Publishing.Parquet;

namespace Pipeline.Storage.Publishing.Checks;

/// <summary>A file that a manifest names, read, hashed and unpacked once for all checks.</summary>
/// <param name="Content">Null if the file is missing.</param>
/// <param name="IsIntact">Whether the file is there and is the one that was written; what is not is reported by the check of the hashes alone.</param>
/// <param name="Data">Its rows; null if it is not intact, or cannot be unpacked.</param>
/// <param name="Damage">Why it cannot be unpacked.</param>
internal sealed record FileUnderCheck(
    TableDefinition Table, ManifestFile File, ReadOnlyMemory<byte>? Content, bool IsIntact, TableData? Data, InvalidDataException? Damage)
{
    public static async Task<FileUnderCheck> ReadAsync(
        Func<string, CancellationToken, Task<StoredFile?>> read, TableDefinition table, ManifestFile file, CancellationToken cancellation)
    {
        var content = (await read(file.Path, cancellation))?.Content;
        if (content is not { } bytes || bytes.Length != file.Bytes || Sha256.Of(bytes) != file.Sha256)
        {
            return new(table, file, content, IsIntact: false, Data: null, Damage: null);
        }

        try
        {
            return new(table, file, content, IsIntact: true, await ParquetTableReader.ReadAsync(table, bytes, cancellation), Damage: null);
        }
        catch (InvalidDataException damage)
        {
            return new(table, file, content, IsIntact: true, Data: null, damage);
        }
    }

    public CheckFailure Failure(string vi, string en) => new(Table.Name, File.Path, 0, [], new Bilingual(vi, en));
}
