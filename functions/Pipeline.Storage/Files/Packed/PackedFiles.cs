using Pipeline.Storage.Rows;
using Pipeline.Storage.Rows.Sqlite;

namespace Pipeline.Storage.Files.Packed;

/// <summary>
/// One area of files in a SQLite database of its own, for very many small files: files that are written at once share one sync, and none costs the file
/// system an entry. Leases are kept where those of the other areas are.
/// </summary>
/// <remarks>A file's name needs no encoding to be a key: what <see cref="FileNameGuard"/> lets pass sorts as it stands.</remarks>
internal sealed class PackedFiles(string path, IFileStore leases) : IFileStore, IAsyncDisposable
{
    /// <summary>All of an area is one partition: its files are listed in the order of their whole names.</summary>
    private const string Partition = "files";

    private const string Bytes = "Bytes";

    private readonly GroupCommit _writer = GroupCommit.Open(path);
    private readonly RowReaders _readers = new(path);

    public Task<bool> TryCreateAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellation) =>
        PutAsync(RowWriteKind.Insert, name, content, version: null, cancellation);

    public Task WriteAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellation) =>
        PutAsync(RowWriteKind.Upsert, name, content, version: null, cancellation);

    public Task<bool> TryReplaceAsync(string name, ReadOnlyMemory<byte> content, string? version, CancellationToken cancellation) =>
        PutAsync(version is null ? RowWriteKind.Insert : RowWriteKind.Replace, name, content, version, cancellation);

    public Task<StoredFile?> ReadAsync(string name, CancellationToken cancellation)
    {
        FileNameGuard.Name(name);
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult(_readers.Read(r => r.One(RowSchema.Files, Partition, name)) is { } row ? new StoredFile(row.Pack, row.Version) : null);
    }

    public Task<bool> ExistsAsync(string name, CancellationToken cancellation)
    {
        FileNameGuard.Name(name);
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult(Exists(name));
    }

    public IAsyncEnumerable<FileEntry> ListAsync(string prefix, CancellationToken cancellation)
    {
        FileNameGuard.Prefix(prefix);
        return _readers.ScanAsync(RowSchema.Files, Partition, prefix, withPacks: false, cancellation).Select(r => new FileEntry(r.Key, Invariant.Integer(r.Fields[Bytes])));
    }

    /// <remarks>Of two that delete a file at once both may be told that it was there.</remarks>
    public async Task<bool> DeleteAsync(string name, CancellationToken cancellation)
    {
        FileNameGuard.Name(name);
        return Exists(name) && await WriteAsync(new(RowWriteKind.Delete, name, "", default, Version: null), cancellation);
    }

    public Task<IFileLease?> TryLeaseAsync(string name, TimeSpan duration, CancellationToken cancellation) => leases.TryLeaseAsync(name, duration, cancellation);

    /// <summary>Writes what waits, then closes every connection.</summary>
    public async ValueTask DisposeAsync()
    {
        await _writer.DisposeAsync();
        _readers.Dispose();
    }

    private Task<bool> PutAsync(RowWriteKind kind, string name, ReadOnlyMemory<byte> content, string? version, CancellationToken cancellation)
    {
        FileNameGuard.Name(name);
        var fields = new Dictionary<string, string>(StringComparer.Ordinal) { [Bytes] = Invariant.Text(content.Length) };
        return WriteAsync(new(kind, name, RowFields.ToJson(fields), content, version), cancellation);
    }

    private Task<bool> WriteAsync(GuardedWrite write, CancellationToken cancellation) =>
        _writer.WriteAsync(new(RowSchema.Files, Partition, [write], cancellation));

    private bool Exists(string name) => _readers.Read(r => r.Page(RowSchema.Files, Partition, name, RowKeyText.After(name), withPacks: false)).Count > 0;
}
