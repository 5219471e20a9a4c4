using Microsoft.Data.Sqlite;

namespace Pipeline.Storage.Files.Folder;

/// <summary>
/// What a file system cannot keep: how often a file was replaced, and who holds a lease. One database for all areas of a data folder; its write lock is
/// also what makes conditional writes of several processes exclude each other.
/// </summary>
/// <remarks>
/// A version is the count of replacements (kept here, so that two writes in one tick of the clock differ) and the file's own time and length (so that a
/// crash between the rename and the commit of the count, or a file copied in by hand, shows too).
/// </remarks>
internal sealed class FolderLedger : IDisposable
{
    private const string Tables = """
        CREATE TABLE IF NOT EXISTS replaced (area TEXT NOT NULL, name TEXT NOT NULL, count INTEGER NOT NULL, PRIMARY KEY (area, name)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS lease (area TEXT NOT NULL, name TEXT NOT NULL, holder TEXT NOT NULL, until INTEGER NOT NULL, PRIMARY KEY (area, name)) WITHOUT ROWID;
        """;

    private readonly Lock _gate = new();
    private readonly SqliteConnection _connection;

    public FolderLedger(string path)
    {
        // A lost count or lease does no harm after a power cut: the file's own time differs then, and no holder has survived.
        _connection = Storage.Sqlite.Open(path, "NORMAL");
        Storage.Sqlite.Execute(_connection, Tables);
    }

    public long CountOf(string area, string name)
    {
        lock (_gate)
        {
            return Count(area, name);
        }
    }

    /// <summary>Runs an action that changes a file while no other process can; counts it if the action says that it did.</summary>
    /// <param name="action">Gets the count so far.</param>
    public bool Change(string area, string name, Func<long, bool> action) => Exclusively(() =>
    {
        var changed = action(Count(area, name));
        if (changed)
        {
            Run("INSERT INTO replaced VALUES ($1, $2, 1) ON CONFLICT DO UPDATE SET count = count + 1", area, name);
        }

        return changed;
    });

    /// <summary>Runs an action while no other does here or in another process.</summary>
    public bool Exclusively(Func<bool> action)
    {
        lock (_gate)
        {
            using var transaction = _connection.BeginTransaction();
            var result = action();
            transaction.Commit();
            return result;
        }
    }

    /// <summary>Takes a lease that nobody holds or that has ended.</summary>
    public bool TryTake(string area, string name, string holder, DateTimeOffset now, DateTimeOffset until) => Exclusively(() => Run(
        "INSERT INTO lease VALUES ($1, $2, $3, $4) ON CONFLICT DO UPDATE SET holder = excluded.holder, until = excluded.until WHERE lease.until <= $5",
        area, name, holder, until.ToUnixTimeMilliseconds(), now.ToUnixTimeMilliseconds()) == 1);

    public bool TryRenew(string area, string name, string holder, DateTimeOffset now, DateTimeOffset until) => Exclusively(() => Run(
        "UPDATE lease SET until = $4 WHERE area = $1 AND name = $2 AND holder = $3 AND until > $5",
        area, name, holder, until.ToUnixTimeMilliseconds(), now.ToUnixTimeMilliseconds()) == 1);

    /// <returns>False if it was another's by then, or nobody's.</returns>
    public bool GiveBack(string area, string name, string holder) =>
        Exclusively(() => Run("DELETE FROM lease WHERE area = $1 AND name = $2 AND holder = $3", area, name, holder) == 1);

    public void Dispose()
    {
        lock (_gate)
        {
            _connection.Dispose();
        }
    }

    private long Count(string area, string name)
    {
        using var command = Command("SELECT count FROM replaced WHERE area = $1 AND name = $2", area, name);
        return command.ExecuteScalar() as long? ?? 0;
    }

    private int Run(string sql, params ReadOnlySpan<object> values)
    {
        using var command = Command(sql, values);
        return command.ExecuteNonQuery();
    }

    private SqliteCommand Command(string sql, params ReadOnlySpan<object> values)
    {
        var command = Storage.Sqlite.Command(_connection, sql);
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters.AddWithValue($"${i + 1}", values[i]);
        }

        return command;
    }
}
