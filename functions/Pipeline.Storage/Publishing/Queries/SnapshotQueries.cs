using System.Text;
using Pipeline.Core;
using Pipeline.Core.Datasets;

namespace Pipeline.Storage.Publishing.Queries;

/// <summary>
/// The tables of a snapshot as views over its files: written from the manifest's own list, never from a pattern over folders, which would
/// also catch files of older snapshots.
/// </summary>
public static class SnapshotQueries
{
    /// <summary>Null where nothing is published.</summary>
    /// <param name="address">Where the container or folder is: what stands before <c>files/…</c>.</param>
    public static async Task<string?> OfCurrentAsync(Stores stores, QueryDialect dialect, string address, CancellationToken cancellation) =>
        (await CurrentSnapshot.ReadAsync(stores, cancellation)).Manifest is { } manifest ? Write(manifest, dialect, address) : null;

    /// <summary>With LF line ends.</summary>
    public static string Write(Manifest manifest, QueryDialect dialect, string address)
    {
        var root = address.TrimEnd('/') + "/";
        var text = new StringBuilder($"{(dialect == QueryDialect.Spark ? "#" : "--")} Snapshot {manifest.SnapshotId}, schema {manifest.SchemaVersion}. Write these anew after a publication: older files are moved away in time.\n");
        foreach (var table in manifest.Tables)
        {
            text.Append(dialect switch
            {
                QueryDialect.Synapse => Synapse(table, root),
                QueryDialect.Spark => Spark(table, root),
                QueryDialect.Duckdb => Duck(table, root),
                _ => throw new ArgumentOutOfRangeException(nameof(dialect), dialect, "The dialect has no queries."),
            });
        }

        return text.ToString();
    }

    /// <summary>A part a file, for each file is named; the columns with their types, so that none is guessed.</summary>
    private static string Synapse(ManifestTable table, string root)
    {
        var columns = string.Join(", ", table.Columns.Select(c => $"[{c.Name}] {TypeOf(c)}"));
        var parts = table.Files.Select(f => $"SELECT * FROM OPENROWSET(BULK '{Quoted(root + f.Path)}', FORMAT = 'PARQUET')\n  WITH ({columns}) AS r");
        return $"\nCREATE OR ALTER VIEW [{table.Name}] AS\n{string.Join("\nUNION ALL\n", parts)};\nGO\n";
    }

    private static string Spark(ManifestTable table, string root) =>
        $"\nspark.read.parquet(\n{string.Concat(table.Files.Select(f => $"    \"{root}{f.Path}\",\n"))}).createOrReplaceTempView(\"{table.Name}\")\n";

    private static string Duck(ManifestTable table, string root) =>
        $"\nCREATE OR REPLACE VIEW {table.Name} AS SELECT {string.Join(", ", table.Columns.Select(c => $"\"{c.Name}\""))}\nFROM read_parquet([\n{string.Join(",\n", table.Files.Select(f => $"  '{Quoted(root + f.Path)}'"))}]);\n";

    private static string TypeOf(ManifestColumn column) => KebabCase.Parse<ColumnType>(column.Type) switch
    {
        ColumnType.Int32 => "INT",
        ColumnType.Int64 => "BIGINT",
        ColumnType.Boolean => "BIT",
        ColumnType.Text => "VARCHAR(8000) COLLATE Latin1_General_100_BIN2_UTF8",
        ColumnType.Date => "DATE",
        ColumnType.Timestamp => "DATETIME2(6)",
        ColumnType.Decimal => $"DECIMAL({ColumnTypes.DecimalPrecision}, {ColumnTypes.DecimalScale})",
        _ => throw new InvalidOperationException($"{column.Type} has no type in T-SQL."),
    };

    private static string Quoted(string text) => text.Replace("'", "''", StringComparison.Ordinal);
}
