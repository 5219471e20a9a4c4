using System.Text.Json;
using DuckDB.NET.Data;

namespace Pipeline.Benchmarks.Load;

/// <summary>What readers of a data folder have, read as an analyst does: the pointer, the manifest, and its Parquet files in DuckDB.</summary>
internal static class PublishedCounts
{
    /// <summary>The sheets that count as received (R1) over all months; null before the first snapshot.</summary>
    public static long? Of(string folder)
    {
        var datasets = Path.Combine(folder, "datasets");
        if (!File.Exists(Path.Combine(datasets, "latest.json")))
        {
            return null;
        }

        var files = JsonOf(Path.Combine(datasets, JsonOf(Path.Combine(datasets, "latest.json")).GetProperty("manifest").GetString()!))
            .GetProperty("tables").EnumerateArray().Single(t => t.GetProperty("name").GetString() == "fact_reporting")
            .GetProperty("files").EnumerateArray().Select(f => $"'{Path.Combine(datasets, f.GetProperty("path").GetString()!)}'");
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"select cast(coalesce(sum(r1_num), 0) as bigint) from read_parquet([{string.Join(',', files)}])";
        return (long)command.ExecuteScalar()!;
    }

    private static JsonElement JsonOf(string path) => JsonDocument.Parse(File.ReadAllBytes(path)).RootElement;
}
