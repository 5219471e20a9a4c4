using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;

namespace Pipeline.Storage.Rows.Sqlite;

/// <summary>Rows in one SQLite file: WAL, synced at every commit, one writer for all callers, readers beside it.</summary>
/// <remarks>Several processes may open one file (the commands of an operator beside the server); each commit of theirs waits for the other's.</remarks>
public sealed class SqliteRows : IRowStore, IAsyncDisposable
{
    private readonly string _path;
    private readonly GroupCommit _writer;
    private readonly ConcurrentBag<RowReader> _readers = [];
    private volatile bool _disposed;

    /// <param name="path">Of the database file; it is created where there is none, its folder is not.</param>
    /// <exception cref="StoreUnavailableException">The file cannot be opened.</exception>
    public SqliteRows(string path)
    {
        _path = path;
        _writer = Guarded(() => new GroupCommit(path));
    }

    public Task<bool> TryWriteAsync(RowTable table, string partition, IReadOnlyList<RowWrite> writes, CancellationToken cancellation)
    {
        var guarded = RowGuard.Writes(partition, writes);
        return _writer.WriteAsync(new(table, RowKeyText.Encode(partition), guarded, cancellation), cancellation);
    }

    public Task<StoredRow?> ReadAsync(RowTable table, string partition, string key, CancellationToken cancellation)
    {
        var (storedPartition, storedKey) = (RowGuard.Partition(partition), RowGuard.Key(key));
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult(Read(reader => reader.One(table, storedPartition, storedKey)));
    }

    public IAsyncEnumerable<StoredRow> ScanAsync(RowTable table, string partition, string keyPrefix, bool withPacks, CancellationToken cancellation)
    {
        var (storedPartition, storedPrefix) = (RowGuard.Partition(partition), RowGuard.Prefix(keyPrefix));
        return PagesAsync(table, storedPartition, storedPrefix, withPacks, cancellation);
    }

    public async IAsyncEnumerable<(string Partition, StoredRow Row)> ScanTableAsync(
        RowTable table, [EnumeratorCancellation] CancellationToken cancellation)
    {
        List<(string Partition, StoredRow Row)> page;
        var (partition, key) = ("", "");
        do
        {
            cancellation.ThrowIfCancellationRequested();
            page = Read(reader => reader.TablePage(table, partition, key));
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
        _disposed = true;
        await _writer.DisposeAsync();
        while (_readers.TryTake(out var reader))
        {
            reader.Dispose();
        }
    }

    private async IAsyncEnumerable<StoredRow> PagesAsync(
        RowTable table, string partition, string prefix, bool withPacks, [EnumeratorCancellation] CancellationToken cancellation)
    {
        List<StoredRow> page;
        var end = RowKeyText.EndOf(prefix);
        var from = prefix;
        do
        {
            cancellation.ThrowIfCancellationRequested();
            page = Read(reader => reader.Page(table, partition, from, end, withPacks));
            foreach (var row in page)
            {
                yield return row;
            }

            from = page.Count == 0 ? from : RowKeyText.After(RowKeyText.Encode(page[^1].Key));
        }
        while (page.Count == RowReader.PageRows);
    }

    private T Read<T>(Func<RowReader, T> read)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        return Guarded(() =>
        {
            var reader = _readers.TryTake(out var idle) ? idle : new RowReader(_path);
            var whole = false;
            try
            {
                var result = read(reader);
                whole = true;
                return result;
            }
            finally
            {
                Return(reader, whole);
            }
        });
    }

    private void Return(RowReader reader, bool whole)
    {
        if (whole && !_disposed)
        {
            _readers.Add(reader);
        }
        else
        {
            reader.Dispose();
        }
    }

    private static T Guarded<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (SqliteException error) when (Storage.Sqlite.IsOutage(error))
        {
            throw Storage.Sqlite.Unavailable(error);
        }
    }
}
