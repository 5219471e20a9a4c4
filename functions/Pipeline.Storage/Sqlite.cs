using Microsoft.Data.Sqlite;

namespace Pipeline.Storage;

/// <summary>How the databases of a data folder are opened, and what their errors mean.</summary>
internal static class Sqlite
{
    private const int Error = 1;
    private const int Constraint = 19;
    private const int Mismatch = 20;
    private const int Misuse = 21;
    private const int Range = 25;

    /// <summary>
    /// Opens a connection of one's own, unpooled: what is opened here is kept. WAL lets readers and one writer work at once, also from other
    /// processes; <paramref name="synchronous"/> FULL syncs every commit, NORMAL only what a checkpoint moves.
    /// What is deleted or written over is overwritten with zeros: what was purged must not be found in the file's free pages.
    /// </summary>
    public static SqliteConnection Open(string path, string synchronous)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, DefaultTimeout = 10 }.ConnectionString);
        try
        {
            connection.Open();
            Execute(connection, $"""
                PRAGMA busy_timeout = 10000;
                PRAGMA journal_mode = WAL;
                PRAGMA synchronous = {synchronous};
                PRAGMA journal_size_limit = 67108864;
                PRAGMA secure_delete = ON;
                """);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public static void Execute(SqliteConnection connection, string sql)
    {
        using var command = Command(connection, sql);
        command.ExecuteNonQuery();
    }

    public static SqliteCommand Command(SqliteConnection connection, string sql)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Only constants come here.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }

    public static SqliteCommand Prepare(SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, SqliteType Type)> parameters)
    {
        var command = Command(connection, sql);
        foreach (var (name, type) in parameters)
        {
            command.Parameters.Add(name, type);
        }

        command.Prepare();
        return command;
    }

    /// <summary>Whether an error is the disk's or another process's doing (busy, full, I/O, read-only, corrupt) and not a mistake in a statement.</summary>
    public static bool IsOutage(SqliteException error) => error.SqliteErrorCode is not (Error or Constraint or Mismatch or Misuse or Range);

    public static StoreUnavailableException Unavailable(SqliteException error) => new($"The database cannot be used: {error.Message}", error)
    {
        Throttled = error.SqliteErrorCode is 5 or 6,
    };
}
