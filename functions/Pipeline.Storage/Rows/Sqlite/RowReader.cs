using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Pipeline.Storage.Rows.Sqlite;

/// <summary>A connection that reads, with its statements prepared. Used by one caller at a time.</summary>
internal sealed class RowReader : IDisposable
{
    /// <summary>Rows a scan reads at a time: it holds no snapshot between two pages, so that a slow caller never keeps the log from being emptied.</summary>
    public const int PageRows = 500;

    private const string Range = "FROM rows WHERE tbl = $table AND partition = $partition AND key >= $from AND key < $end ORDER BY key LIMIT 500";

    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _one;
    private readonly SqliteCommand _page;
    private readonly SqliteCommand _pageWithPacks;
    private readonly SqliteCommand _tablePage;

    public RowReader(string path)
    {
        _connection = Storage.Sqlite.Open(path, "FULL");
        Storage.Sqlite.Execute(_connection, "PRAGMA query_only = 1");
        _one = Prepare("SELECT key, version, fields, pack FROM rows WHERE tbl = $table AND partition = $partition AND key = $key", "$partition", "$key");
        _page = Prepare("SELECT key, version, fields " + Range, "$partition", "$from", "$end");
        _pageWithPacks = Prepare("SELECT key, version, fields, pack " + Range, "$partition", "$from", "$end");
        _tablePage = Prepare(
            "SELECT key, version, fields, pack, partition FROM rows WHERE tbl = $table AND (partition, key) >= ($partition, $key) ORDER BY partition, key LIMIT 500",
            "$partition", "$key");
    }

    /// <param name="table">As <see cref="RowSchema"/> numbers it; so in every method.</param>
    public StoredRow? One(int table, string partition, string key)
    {
        using var reader = Run(_one, table, partition, key);
        return reader.Read() ? Row(reader, withPack: true) : null;
    }

    /// <param name="from">Encoded, inclusive.</param>
    /// <param name="end">Encoded, exclusive.</param>
    public List<StoredRow> Page(int table, string partition, string from, string end, bool withPacks)
    {
        using var reader = Run(withPacks ? _pageWithPacks : _page, table, partition, from, end);
        var rows = new List<StoredRow>();
        while (reader.Read())
        {
            rows.Add(Row(reader, withPacks));
        }

        return rows;
    }

    /// <summary>Rows from a place on, inclusive and encoded.</summary>
    public List<(string Partition, StoredRow Row)> TablePage(int table, string partition, string key)
    {
        using var reader = Run(_tablePage, table, partition, key);
        var rows = new List<(string, StoredRow)>();
        while (reader.Read())
        {
            rows.Add((RowKeyText.Decode(reader.GetString(4)), Row(reader, withPack: true)));
        }

        return rows;
    }

    public void Dispose()
    {
        _one.Dispose();
        _page.Dispose();
        _pageWithPacks.Dispose();
        _tablePage.Dispose();
        _connection.Dispose();
    }

    private static SqliteDataReader Run(SqliteCommand command, int table, params ReadOnlySpan<string> values)
    {
        command.Parameters[0].Value = table;
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i + 1].Value = values[i];
        }

        return command.ExecuteReader();
    }

    private static StoredRow Row(SqliteDataReader reader, bool withPack) => new(
        RowKeyText.Decode(reader.GetString(0)),
        RowFields.Parse(reader.GetString(2)),
        withPack && !reader.IsDBNull(3) ? reader.GetFieldValue<byte[]>(3) : default(ReadOnlyMemory<byte>),
        reader.GetInt64(1).ToString(CultureInfo.InvariantCulture));

    private SqliteCommand Prepare(string sql, params ReadOnlySpan<string> texts)
    {
        var parameters = new List<(string, SqliteType)> { ("$table", SqliteType.Integer) };
        foreach (var name in texts)
        {
            parameters.Add((name, SqliteType.Text));
        }

        return Storage.Sqlite.Prepare(_connection, sql, [.. parameters]);
    }
}
