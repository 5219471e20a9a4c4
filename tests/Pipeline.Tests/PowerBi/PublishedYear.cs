using System.Globalization;
using DuckDB.NET.Data;

namespace Pipeline.Tests.PowerBi;

/// <summary>
/// The current snapshot of a folder in DuckDB, by the steps of the project's M: pointer, major version, manifest, each table's files together.
/// </summary>
internal sealed class PublishedYear : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");
    private readonly string _folder;

    public PublishedYear(string folder)
    {
        _folder = folder;
        _connection.Open();
        Rows("SET threads = 1");
        Rows("SET TimeZone = 'UTC'");
        var pointer = Json("latest.json", "schemaVersion", "manifest", "snapshotId", "publishedAt");
        Assert.StartsWith("1.", pointer[0], StringComparison.Ordinal);
        Manifest = pointer[1];
        foreach (var table in Tables)
        {
            Rows($"CREATE TABLE {table} AS SELECT * FROM read_parquet([{string.Join(", ", FilesOf(table).Select(f => $"'{PathOf(f)}'"))}])");
        }

        Rows($"CREATE TABLE snapshot AS SELECT '{pointer[2]}' snapshot_id, '{pointer[0]}' schema_version, TIMESTAMPTZ '{pointer[3]}' published_at, '{Json(Manifest, "codeCommit")[0]}' code_commit");
        Rows("CREATE VIEW dim_current_organization AS FROM dim_organization");
    }

    /// <summary>The manifest's name.</summary>
    public string Manifest { get; }

    public IReadOnlyList<string> Tables => [.. Rows($"SELECT unnest(tables).name FROM read_json('{PathOf(Manifest)}')").Select(r => (string)r[0]!)];

    public string PathOf(string name) => Path.Combine(_folder, name);

    public List<object?[]> Rows(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetValue(i))]);
        }

        return rows;
    }

    /// <summary>Whether DuckDB has the table.</summary>
    public bool Has(string table) => Rows($"SELECT 1 FROM information_schema.tables WHERE table_name = '{table}'").Count > 0;

    /// <summary>The one value of a query, as text.</summary>
    public string Value(string sql) => Text(Rows(sql).Single()[0]);

    /// <summary>A value as text; empty where it is blank. Numbers have six digits after the point at most.</summary>
    public static string Text(object? value) => value switch
    {
        null => "",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bool truth => truth ? "true" : "false",
        DateTime instant => instant.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        string text => text,
        IFormattable number => number.ToString("0.######", CultureInfo.InvariantCulture),
        var other => throw new InvalidOperationException($"{other.GetType()} is no value of a measure."),
    };

    public void Dispose() => _connection.Dispose();

    private IEnumerable<string> FilesOf(string table) =>
        Rows($"SELECT unnest(t.files).path FROM (SELECT unnest(tables) t FROM read_json('{PathOf(Manifest)}')) WHERE t.name = '{table}'").Select(r => (string)r[0]!);

    private List<string> Json(string name, params IEnumerable<string> properties) =>
        [.. properties.Select(p => (string)Rows($"SELECT json_extract_string(content, '$.{p}') FROM read_text('{PathOf(name)}')").Single()[0]!)];
}
