using Pipeline.Storage.Files;

namespace Pipeline.Tests.Intake;

/// <summary>Something happens each time a file was created, before the caller hears of it.</summary>
internal sealed class AfterCreating(IFileStore inner, Func<Task> happens) : IFileStore
{
    public async Task<bool> TryCreateAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        var created = await inner.TryCreateAsync(name, content, cancellation);
        await happens();
        return created;
    }

    public Task WriteAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellation) => inner.WriteAsync(name, content, cancellation);

    public Task<bool> TryReplaceAsync(string name, ReadOnlyMemory<byte> content, string? version, CancellationToken cancellation) =>
        inner.TryReplaceAsync(name, content, version, cancellation);

    public Task<StoredFile?> ReadAsync(string name, CancellationToken cancellation) => inner.ReadAsync(name, cancellation);

    public Task<bool> ExistsAsync(string name, CancellationToken cancellation) => inner.ExistsAsync(name, cancellation);

    public IAsyncEnumerable<FileEntry> ListAsync(string prefix, CancellationToken cancellation) => inner.ListAsync(prefix, cancellation);

    public Task<bool> DeleteAsync(string name, CancellationToken cancellation) => inner.DeleteAsync(name, cancellation);

    public Task<IFileLease?> TryLeaseAsync(string name, TimeSpan duration, CancellationToken cancellation) =>
        inner.TryLeaseAsync(name, duration, cancellation);
}
