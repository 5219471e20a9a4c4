using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;

namespace Pipeline.Storage.Rows.Sqlite;

/// <summary>The connections that read one database: as many as there are readers at once, each used by one caller at a time.</summary>
internal sealed class RowReaders(string path) : IDisposable
{
    private readonly ConcurrentBag<RowReader> _idle = [];
    private volatile bool _disposed;

    /// <exception cref="StoreUnavailableException">The database cannot be read.</exception>
    public T Read<T>(Func<RowReader, T> read)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        try
        {
            var reader = _idle.TryTake(out var idle) ? idle : new RowReader(path);
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
        }
        catch (SqliteException error) when (Storage.Sqlite.IsOutage(error))
        {
            throw Storage.Sqlite.Unavailable(error);
        }
    }

    /// <summary>Rows of a partition, page by page: no connection is held between two pages.</summary>
    /// <param name="table">As <see cref="RowSchema"/> numbers it.</param>
    /// <param name="prefix">Of the keys, encoded.</param>
    public async IAsyncEnumerable<StoredRow> ScanAsync(
        int table, string partition, string prefix, bool withPacks, [EnumeratorCancellation] CancellationToken cancellation)
    {
        List<StoredRow> page;
        var (from, end) = (prefix, RowKeyText.EndOf(prefix));
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

    public void Dispose()
    {
        _disposed = true;
        while (_idle.TryTake(out var reader))
        {
            reader.Dispose();
        }
    }

    private void Return(RowReader reader, bool whole)
    {
        if (whole && !_disposed)
        {
            _idle.Add(reader);
        }
        else
        {
            reader.Dispose();
        }
    }
}
