using Pipeline.Storage.Files;

namespace Pipeline.Tests.Datasets;

/// <summary>A store on which every lease is had at once, as if none were held.</summary>
internal sealed class WithoutLeases(IFileStore inner) : IFileStore
{
    public Task<bool> TryCreateAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellation) => inner.TryCreateAsync(name, content, cancellation);

    public Task WriteAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellation) => inner.WriteAsync(name, content, cancellation);

    public Task<bool> TryReplaceAsync(string name, ReadOnlyMemory<byte> content, string? version, CancellationToken cancellation) =>
        inner.TryReplaceAsync(name, content, version, cancellation);

    public Task<StoredFile?> ReadAsync(string name, CancellationToken cancellation) => inner.ReadAsync(name, cancellation);

    public Task<bool> ExistsAsync(string name, CancellationToken cancellation) => inner.ExistsAsync(name, cancellation);

    public IAsyncEnumerable<FileEntry> ListAsync(string prefix, CancellationToken cancellation) => inner.ListAsync(prefix, cancellation);

    public Task<bool> DeleteAsync(string name, CancellationToken cancellation) => inner.DeleteAsync(name, cancellation);

    public Task<IFileLease?> TryLeaseAsync(string name, TimeSpan duration, CancellationToken cancellation) => Task.FromResult<IFileLease?>(new Lease());

    private sealed class Lease : IFileLease
    {
        public Task<bool> RenewAsync(CancellationToken cancellation) => Task.FromResult(true);

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
