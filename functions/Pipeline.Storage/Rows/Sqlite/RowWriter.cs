using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Pipeline.Storage.Rows.Sqlite;

/// <summary>The connection that writes, used by one thread. Conflicts show in row counts, never in exceptions.</summary>
internal sealed class RowWriter : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _begin;
    private readonly SqliteCommand _commit;
    private readonly SqliteCommand _savepoint;
    private readonly SqliteCommand _release;
    private readonly SqliteCommand _undo;
    private readonly SqliteCommand _insert;
    private readonly SqliteCommand _upsert;
    private readonly SqliteCommand _replace;
    private readonly SqliteCommand _delete;
    private long _version;

    public RowWriter(string path)
    {
        _connection = Storage.Sqlite.Open(path, "FULL");
        RowSchema.Create(_connection);
        _version = RowSchema.NextOpening(_connection);
        _begin = Storage.Sqlite.Prepare(_connection, "BEGIN IMMEDIATE");
        _commit = Storage.Sqlite.Prepare(_connection, "COMMIT");
        _savepoint = Storage.Sqlite.Prepare(_connection, "SAVEPOINT item");
        _release = Storage.Sqlite.Prepare(_connection, "RELEASE item");
        _undo = Storage.Sqlite.Prepare(_connection, "ROLLBACK TO item");
        _insert = PrepareWrite("INSERT INTO rows VALUES ($table, $partition, $key, $version, $fields, $pack) ON CONFLICT DO NOTHING");
        _upsert = PrepareWrite("""
            INSERT INTO rows VALUES ($table, $partition, $key, $version, $fields, $pack)
            ON CONFLICT DO UPDATE SET version = excluded.version, fields = excluded.fields, pack = excluded.pack
            """);
        _replace = PrepareWrite("""
            UPDATE rows SET version = $version, fields = $fields, pack = $pack
            WHERE tbl = $table AND partition = $partition AND key = $key AND version = $old
            """, ("$old", SqliteType.Integer));
        _delete = Storage.Sqlite.Prepare(
            _connection, "DELETE FROM rows WHERE tbl = $table AND partition = $partition AND key = $key",
            ("$table", SqliteType.Integer), ("$partition", SqliteType.Text), ("$key", SqliteType.Text));
    }

    public void Begin() => _begin.ExecuteNonQuery();

    public void Commit() => _commit.ExecuteNonQuery();

    /// <summary>Writes one caller's transaction inside the common one: all of it or, on a conflict, none.</summary>
    public bool TryApply(PendingTransaction transaction)
    {
        // A single write that conflicts has written nothing, so there is nothing to take back.
        if (transaction.Writes.Count == 1)
        {
            return TryApply(transaction, transaction.Writes[0]);
        }

        _savepoint.ExecuteNonQuery();
        var written = transaction.Writes.All(write => TryApply(transaction, write));
        if (!written)
        {
            _undo.ExecuteNonQuery();
        }

        _release.ExecuteNonQuery();
        return written;
    }

    public void Dispose()
    {
        foreach (var command in (SqliteCommand[])[_begin, _commit, _savepoint, _release, _undo, _insert, _upsert, _replace, _delete])
        {
            command.Dispose();
        }

        _connection.Dispose();
    }

    private bool TryApply(PendingTransaction transaction, GuardedWrite write)
    {
        var command = write.Kind switch
        {
            RowWriteKind.Insert => _insert,
            RowWriteKind.Upsert => _upsert,
            RowWriteKind.Replace => _replace,
            RowWriteKind.Delete => _delete,
            _ => throw new InvalidOperationException($"No such kind of write: {write.Kind}."),
        };
        command.Parameters[0].Value = transaction.Table;
        command.Parameters[1].Value = transaction.Partition;
        command.Parameters[2].Value = write.Key;
        if (write.Kind == RowWriteKind.Delete)
        {
            command.ExecuteNonQuery();
            return true;
        }

        command.Parameters[3].Value = ++_version;
        command.Parameters[4].Value = write.Fields;
        command.Parameters[5].Value = write.Pack.IsEmpty ? DBNull.Value : write.Pack.ToArray();
        if (write.Kind == RowWriteKind.Replace)
        {
            // What another store gave out as a version matches no row here.
            command.Parameters[6].Value = long.TryParse(write.Version, NumberStyles.None, CultureInfo.InvariantCulture, out var old) ? old : -1;
        }

        return command.ExecuteNonQuery() == 1;
    }

    private SqliteCommand PrepareWrite(string sql, params ReadOnlySpan<(string Name, SqliteType Type)> more) => Storage.Sqlite.Prepare(_connection, sql,
    [
        ("$table", SqliteType.Integer), ("$partition", SqliteType.Text), ("$key", SqliteType.Text),
        ("$version", SqliteType.Integer), ("$fields", SqliteType.Text), ("$pack", SqliteType.Blob), .. more,
    ]);
}
