using System.Globalization;
using System.Text.Json;
using DuckDB.NET.Data;

namespace Pipeline.BrowserTests;

/// <summary>The published datasets as an analyst reads them: DuckDB over the Parquet files of the current snapshot, each table a view.</summary>
internal sealed class PublishedTables : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public PublishedTables(string datasets)
    {
        _connection.Open();
        using var pointer = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(datasets, "latest.json")));
        using var manifest = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(datasets, pointer.RootElement.GetProperty("manifest").GetString()!)));
        foreach (var table in manifest.RootElement.GetProperty("tables").EnumerateArray())
        {
            var files = table.GetProperty("files").EnumerateArray().Select(f => $"'{Path.Combine(datasets, f.GetProperty("path").GetString()!)}'");
            Execute($"create view {table.GetProperty("name").GetString()} as select * from read_parquet([{string.Join(", ", files)}])");
        }
    }

    /// <summary>
    /// A figure by organisation and month, both as the dashboard names them (<c>02/2019</c>), and over all (an empty name).
    /// </summary>
    /// <returns>Null where nothing has a numerator.</returns>
    public IReadOnlyDictionary<(string Organization, string Month), (decimal? Num, decimal Den, decimal Missing)> ByOrganization(string table, string figure)
    {
        var read = new Dictionary<(string, string), (decimal?, decimal, decimal)>();
        using var command = _connection.CreateCommand();
#pragma warning disable CA2100 // Names of tables and columns of the tests' own.
        command.CommandText = $"""
            select coalesce(o.organization_name_vi, ''), strftime(f.month_start, '%m/%Y'), sum({figure}_num)::decimal(18, 4), sum({figure}_den)::decimal(18, 4), sum({figure}_missing)::decimal(18, 4)
            from {table} f join dim_organization o using (organization_key)
            group by grouping sets ((o.organization_name_vi, f.month_start), (f.month_start))
            """;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            read.Add((reader.GetString(0), reader.GetString(1)), (reader.IsDBNull(2) ? null : reader.GetDecimal(2), reader.GetDecimal(3), reader.GetDecimal(4)));
        }

        return read;
    }

    /// <summary>A figure in a month by what tells the rows of a table apart, and over all (an empty name). What is withheld counts nowhere.</summary>
    /// <param name="name">The column of names, of a table that is joined to the facts.</param>
    /// <param name="missingCounts">What is missing is part of the denominator: where all of it is, nothing is known.</param>
    /// <returns>Null where nothing is known, or there is no denominator.</returns>
    public IReadOnlyDictionary<string, (decimal Num, decimal Den)?> ByName(string table, string figure, string month, string joined, string name, bool missingCounts)
    {
        var read = new Dictionary<string, (decimal, decimal)?>(StringComparer.Ordinal);
        using var command = _connection.CreateCommand();
#pragma warning disable CA2100 // Names of tables and columns of the tests' own.
        command.CommandText = $"""
            select coalesce({name}, ''), coalesce(sum({figure}_num), 0)::decimal(18, 4), coalesce(sum({figure}_den), 0)::decimal(18, 4), coalesce(sum({figure}_missing), 0)::decimal(18, 4)
            from {table} join {joined}
            where month_start = '{month}-01' and {figure}_num is not null
            group by grouping sets (({name}), ())
            """;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var (den, missing) = (reader.GetDecimal(2), reader.GetDecimal(3));
            read.Add(reader.GetString(0), den == 0 || (missingCounts && missing == den) ? null : (reader.GetDecimal(1), den));
        }

        return read;
    }

    /// <summary>One whole number.</summary>
    public decimal Number(string query) => decimal.Parse(Text($"select ({query})::bigint"), CultureInfo.InvariantCulture);

    /// <summary>One value, as text.</summary>
    public string Text(string query)
    {
        using var command = _connection.CreateCommand();
#pragma warning disable CA2100 // The tests' own queries.
        command.CommandText = query;
#pragma warning restore CA2100
        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture)!;
    }

    public void Dispose() => _connection.Dispose();

    private void Execute(string statement)
    {
        using var command = _connection.CreateCommand();
#pragma warning disable CA2100 // The manifest's own names.
        command.CommandText = statement;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
