namespace Pipeline.Storage.Files;

/// <summary>One area of files: a folder on a machine of one's own, a blob container on Azure.</summary>
/// <remarks>
/// Names are relative, with <c>/</c> between folders, of letters, digits and <c>. _ - =</c>; a segment is never empty nor ends in a dot.
/// A name is never also a folder of another name, nor differs from one in case alone.
/// Anything else throws <see cref="ArgumentException"/>. A write is durable when its task completes and is never seen half.
/// An outage throws <see cref="StoreUnavailableException"/>.
/// </remarks>
public interface IFileStore
{
    /// <summary>Writes a file that must not exist yet.</summary>
    /// <returns>False if it exists; it is left as it is.</returns>
    Task<bool> TryCreateAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellation);

    /// <summary>Writes whether the file exists or not.</summary>
    Task WriteAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellation);

    /// <summary>Replaces a file that must still be at <paramref name="version"/>; with null it must not exist.</summary>
    /// <returns>False if it is not so; the file is left as it is.</returns>
    Task<bool> TryReplaceAsync(string name, ReadOnlyMemory<byte> content, string? version, CancellationToken cancellation);

    /// <summary>The file, or null.</summary>
    Task<StoredFile?> ReadAsync(string name, CancellationToken cancellation);

    Task<bool> ExistsAsync(string name, CancellationToken cancellation);

    /// <summary>The files whose names begin with <paramref name="prefix"/>, in ordinal order.</summary>
    IAsyncEnumerable<FileEntry> ListAsync(string prefix, CancellationToken cancellation);

    /// <returns>False if there was none.</returns>
    Task<bool> DeleteAsync(string name, CancellationToken cancellation);

    /// <summary>Takes a lease on a name for <paramref name="duration"/> (15–60 seconds), or returns null if another holds it.</summary>
    Task<IFileLease?> TryLeaseAsync(string name, TimeSpan duration, CancellationToken cancellation);
}
