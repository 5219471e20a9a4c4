using Microsoft.Data.Sqlite;

namespace Pipeline.Storage.Rows.Sqlite;

/// <summary>
/// One thread that writes for all callers: it takes whatever waits, puts it into one transaction, syncs once and only then tells the callers. While it
/// syncs, the next group gathers, so that the cost of a sync is shared by as many callers as there are.
/// </summary>
internal sealed class GroupCommit : IAsyncDisposable
{
    /// <summary>So that no caller waits long for the others of its group, and a group stays in memory.</summary>
    private const int LargestGroup = 256;

    private readonly WaitingLine<PendingTransaction> _waiting = new();
    private readonly string _path;
    private readonly Task _loop;
    private RowWriter? _writer;

    private GroupCommit(string path)
    {
        _path = path;
        _writer = new RowWriter(path);
        _loop = Task.Factory.StartNew(Run, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <param name="path">Of the database file; it is created where there is none, its folder is not.</param>
    /// <exception cref="StoreUnavailableException">The file cannot be opened.</exception>
    public static GroupCommit Open(string path)
    {
        try
        {
            return new(path);
        }
        catch (SqliteException error) when (Storage.Sqlite.IsOutage(error))
        {
            throw Storage.Sqlite.Unavailable(error);
        }
    }

    /// <exception cref="ObjectDisposedException">The store has been closed.</exception>
    public Task<bool> WriteAsync(PendingTransaction transaction)
    {
        _waiting.Add(transaction);
        return transaction.Done;
    }

    /// <summary>Writes what still waits, then closes.</summary>
    public async ValueTask DisposeAsync()
    {
        _waiting.Close();
        await _loop;
    }

    private void Run()
    {
        while (_waiting.Take(LargestGroup) is { Count: > 0 } taken)
        {
            Write([.. taken.Where(t => !t.IsCancelled())]);
        }

        _writer?.Dispose();
    }

#pragma warning disable CA1031 // Whatever went wrong goes to the callers; the loop lives on.
    private void Write(List<PendingTransaction> group)
    {
        if (group.Count == 0)
        {
            return;
        }

        try
        {
            Commit(_writer ??= new RowWriter(_path), group);
        }
        catch (Exception error)
        {
            // After a failed sync nothing is known of the connection's pages: a new one reads them from the disk again.
            _writer?.Dispose();
            _writer = null;
            var reason = error is SqliteException sqlite && Storage.Sqlite.IsOutage(sqlite) ? Storage.Sqlite.Unavailable(sqlite) : error;
            group.ForEach(t => t.Fail(reason));
        }
    }
#pragma warning restore CA1031

    private static void Commit(RowWriter writer, List<PendingTransaction> group)
    {
        writer.Begin();
        foreach (var transaction in group)
        {
            transaction.Written = writer.TryApply(transaction);
        }

        writer.Commit();
        group.ForEach(t => t.Complete());
    }
}
