using System.Runtime.CompilerServices;

namespace Pipeline.Storage.Rows.Sqlite;

/// <summary>Rows in one SQLite file: WAL, synced at every commit, one writer for all callers, readers beside it.</summary>
/// <remarks>Several processes may open one file (the commands of an operator beside the server); each commit of theirs waits for the other's.</remarks>
public sealed class SqliteRows : IRowStore, IAsyncDisposable
{
    private readonly GroupCommit _writer;
    private readonly RowReaders _readers;

    /// <param name="path">Of the database file; it is created where there is none, its folder is not.</param>
    /// <exception cref="StoreUnavailableException">The file cannot be opened.</exception>
    public SqliteRows(string path)
    {
        _writer = GroupCommit.Open(path);
        _readers = new(path);
    }

    public Task<bool> TryWriteAsync(RowTable table, string partition, IReadOnlyList<RowWrite> writes, CancellationToken cancellation)
    {
        var guarded = RowGuard.Writes(partition, writes);
        return _writer.WriteAsync(new(RowSchema.NumberOf(table), RowKeyText.Encode(partition), guarded, cancellation));
    }

    public Task<StoredRow?> ReadAsync(RowTable table, string partition, string key, CancellationToken cancellation)
    {
        var (storedPartition, storedKey) = (RowGuard.Partition(partition), RowGuard.Key(key));
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult(_readers.Read(reader => reader.One(RowSchema.NumberOf(table), storedPartition, storedKey)));
    }

    public IAsyncEnumerable<StoredRow> ScanAsync(RowTable table, string partition, string keyPrefix, bool withPacks, CancellationToken cancellation)
    {
        var (storedPartition, storedPrefix) = (RowGuard.Partition(partition), RowGuard.Prefix(keyPrefix));
        return _readers.ScanAsync(RowSchema.NumberOf(table), storedPartition, storedPrefix, withPacks, cancellation);
    }

    public async IAsyncEnumerable<(string Partition, StoredRow Row)> ScanTableAsync(
        RowTable table, [EnumeratorCancellation] CancellationToken cancellation)
    {
        List<(string Partition, StoredRow Row)> page;
        var (partition, key) = ("", "");
        do
        {
            cancellation.ThrowIfCancellationRequested();
            page = _readers.Read(reader => reader.TablePage(RowSchema.NumberOf(table), partition, key));
            foreach (var item in page)
            {
                yield return item;
            }

            (partition, key) = page.Count == 0 ? default : (RowKeyText.Encode(page[^1].Partition), RowKeyText.After(RowKeyText.Encode(page[^1].Row.Key)));
        }
        while (page.Count == RowReader.PageRows);
    }

    /// <summary>Writes what waits, then closes every connection.</summary>
    public async ValueTask DisposeAsync()
    {
        await _writer.DisposeAsync();
        _readers.Dispose();
    }
}
