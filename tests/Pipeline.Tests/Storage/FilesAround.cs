using Pipeline.Storage.Files;

namespace Pipeline.Tests.Storage;

/// <summary>A file store around another that passes everything on; a test changes what it is about.</summary>
internal abstract class FilesAround(IFileStore inner) : IFileStore
{
    public virtual Task<bool> TryCreateAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellation) =>
        inner.TryCreateAsync(name, content, cancellation);

    public virtual Task WriteAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellation) => inner.WriteAsync(name, content, cancellation);

    public virtual Task<bool> TryReplaceAsync(string name, ReadOnlyMemory<byte> content, string? version, CancellationToken cancellation) =>
        inner.TryReplaceAsync(name, content, version, cancellation);

    public virtual Task<StoredFile?> ReadAsync(string name, CancellationToken cancellation) => inner.ReadAsync(name, cancellation);

    public virtual Task<bool> ExistsAsync(string name, CancellationToken cancellation) => inner.ExistsAsync(name, cancellation);

    public IAsyncEnumerable<FileEntry> ListAsync(string prefix, CancellationToken cancellation) => inner.ListAsync(prefix, cancellation);

    public virtual Task<bool> DeleteAsync(string name, CancellationToken cancellation) => inner.DeleteAsync(name, cancellation);

    public virtual Task<IFileLease?> TryLeaseAsync(string name, TimeSpan duration, CancellationToken cancellation) =>
        inner.TryLeaseAsync(name, duration, cancellation);
}
