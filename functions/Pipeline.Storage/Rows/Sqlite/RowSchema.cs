using Microsoft.Data.Sqlite;

namespace Pipeline.Storage.Rows.Sqlite;

/// <summary>The one table all rows are in.</summary>
/// <remarks>
/// Clustered by its key, so that a partition is read from neighbouring pages. The pack stands last: a scan that leaves it out does not follow it to
/// its overflow pages. A version is never used twice, not even for a row that was deleted and written anew: above its lower 40 bits stands the
/// number of the opening (kept in <c>opening</c>), in them the count of that opening's writes.
/// </remarks>
internal static class RowSchema
{
    /// <summary>The number of files in a database of files.</summary>
    public const int Files = 100;

    private const string Tables = """
        CREATE TABLE IF NOT EXISTS rows (
            tbl INTEGER NOT NULL,
            partition TEXT NOT NULL,
            key TEXT NOT NULL,
            version INTEGER NOT NULL,
            fields TEXT NOT NULL,
            pack BLOB,
            PRIMARY KEY (tbl, partition, key)
        ) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS opening (id INTEGER PRIMARY KEY CHECK (id = 1), number INTEGER NOT NULL);
        """;

    public static void Create(SqliteConnection connection)
    {
        Storage.Sqlite.Execute(connection, "BEGIN IMMEDIATE");
        Storage.Sqlite.Execute(connection, Tables);
        Storage.Sqlite.Execute(connection, "COMMIT");
    }

    /// <summary>The version before the first of a new opening.</summary>
    public static long NextOpening(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO opening VALUES (1, 1) ON CONFLICT DO UPDATE SET number = number + 1 RETURNING number";
        return (long)command.ExecuteScalar()! << 40;
    }

    /// <summary>The number a table has in the database; never to be changed.</summary>
    public static int NumberOf(RowTable table) => table switch
    {
        RowTable.Sheets => 1,
        RowTable.Reference => 2,
        RowTable.Keys => 3,
        RowTable.Audit => 4,
        RowTable.Months => 5,
        RowTable.Messages => 6,
        RowTable.Jobs => 7,
        _ => throw new ArgumentOutOfRangeException(nameof(table)),
    };
}
