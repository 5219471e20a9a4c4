using Pipeline.Storage.Files;

namespace Pipeline.Storage.Publishing;

internal static class FileStoreExtensions
{
    /// <summary>Writes the file only if what is stored under its name is something else.</summary>
    public static async Task RepairAsync(
        this IFileStore store, string name, ReadOnlyMemory<byte> content, string sha256, CancellationToken cancellation)
    {
        var stored = await store.ReadAsync(name, cancellation);
        if (stored is null || Sha256.Of(stored.Content) != sha256)
        {
            await store.WriteAsync(name, content, cancellation);
        }
    }
}
