using DuckDB.NET.Data;
using Pipeline.Core.Datasets;

namespace Pipeline.Tests.Datasets;

/// <summary>DuckDB as a reader that shares no code with the writers.</summary>
internal static class Duck
{
    public static List<object?[]> Parquet(ReadOnlyMemory<byte> file) => Query(file, path => $"SELECT * FROM read_parquet('{path}')");

    public static List<object?[]> Csv(TableDefinition table, ReadOnlyMemory<byte> file) => Query(file, path => $"SELECT * FROM {CsvSource(table, path)}");

    /// <summary>A CSV file as a source of rows, with the types of its table.</summary>
    public static string CsvSource(TableDefinition table, string path)
    {
        var columns = string.Join(", ", table.Columns.Select(c => $"'{c.Name}': '{SqlType(c.Type)}'"));
        return $"""
            read_csv('{path}', header = true, delim = ',', quote = '"', escape = '"', strict_mode = true,
                allow_quoted_nulls = false, columns = {"{"}{columns}{"}"})
            """;
    }

    /// <summary>A cell of a table as DuckDB gives it.</summary>
    public static object? Cell(object? value) => value switch
    {
        null => DBNull.Value,
        string text when text.Length > 1 && text[0] == '\'' => text,
        _ => value,
    };

    public static List<object?[]> Query(ReadOnlyMemory<byte> file, Func<string, string> sql)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        File.WriteAllBytes(path, file.ToArray());
        try
        {
            return Query(sql(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    public static List<object?[]> Query(string sql)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SET threads = 1; SET TimeZone = 'UTC'; " + sql;
        using var reader = command.ExecuteReader();
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            var row = new object?[reader.FieldCount];
            reader.GetValues(row!);
            rows.Add(row);
        }

        return rows;
    }

    private static string SqlType(ColumnType type) => type switch
    {
        ColumnType.Int32 => "INTEGER",
        ColumnType.Int64 => "BIGINT",
        ColumnType.Boolean => "BOOLEAN",
        ColumnType.Text => "VARCHAR",
        ColumnType.Date => "DATE",
        ColumnType.Timestamp => "TIMESTAMPTZ",
        _ => "DECIMAL(18,4)",
    };
}
