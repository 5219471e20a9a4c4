using System.Collections.Concurrent;
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
