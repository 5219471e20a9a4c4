using Pipeline.Storage.Files;

namespace Pipeline.Tests.Datasets;

/// <summary>A store that dies at its n-th write, before or after the write has taken effect, and stays dead.</summary>
internal sealed class FaultyFiles(IFileStore inner, int failAtWrite, bool afterIt) : IFileStore
{
    private int _writes;

    public bool HasFailed => _writes >= failAtWrite;

    public Task<bool> TryCreateAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellation) =>
        WriteAsync(() => inner.TryCreateAsync(name, content, cancellation));

    public Task WriteAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellation) =>
        WriteAsync(async () =>
        {
            await inner.WriteAsync(name, content, cancellation);
            return true;
        });

    public Task<bool> TryReplaceAsync(string name, ReadOnlyMemory<byte> content, string? version, CancellationToken cancellation) =>
        WriteAsync(() => inner.TryReplaceAsync(name, content, version, cancellation));

    public Task<StoredFile?> ReadAsync(string name, CancellationToken cancellation) => inner.ReadAsync(name, cancellation);

    public Task<bool> ExistsAsync(string name, CancellationToken cancellation) => inner.ExistsAsync(name, cancellation);

    public IAsyncEnumerable<FileEntry> ListAsync(string prefix, CancellationToken cancellation) => inner.ListAsync(prefix, cancellation);

    public Task<bool> DeleteAsync(string name, CancellationToken cancellation) => inner.DeleteAsync(name, cancellation);

    public Task<IFileLease?> TryLeaseAsync(string name, TimeSpan duration, CancellationToken cancellation) => inner.TryLeaseAsync(name, duration, cancellation);

    private async Task<bool> WriteAsync(Func<Task<bool>> write)
    {
        if (++_writes > failAtWrite || (_writes == failAtWrite && !afterIt))
        {
            throw new IOException("The machine has died.");
        }

        var done = await write();
        return _writes == failAtWrite ? throw new IOException("The machine has died.") : done;
    }
}
