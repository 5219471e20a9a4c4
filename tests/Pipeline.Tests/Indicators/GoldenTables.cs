using System.Globalization;
using Pipeline.Core.Datasets;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Tests.Builders;
using Pipeline.Tests.Datasets;

namespace Pipeline.Tests.Indicators;

/// <summary>
/// The whole fact tables of a month as CSV files that a person reads: keys as the codes they stand for, an empty field for null.
/// <c>UPDATE_DOCS=1</c> writes them anew; the CI never sets it.
/// </summary>
internal static class GoldenTables
{
    private static readonly bool Update = Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1";

    private static readonly Dictionary<string, KeyedTable> Keyed = new(StringComparer.Ordinal)
    {
        ["dim_organization"] = KeyedTable.Organization,
        ["dim_village"] = KeyedTable.Village,
        ["dim_cell"] = KeyedTable.Cell,
        ["dim_cluster"] = KeyedTable.Cluster,
        ["dim_sector"] = KeyedTable.Sector,
        ["dim_rule_pack"] = KeyedTable.RulePack,
    };

    public static void AssertAreAsCommitted(MonthFacts facts, string folder)
    {
        foreach (var table in facts.Tables)
        {
            var path = RepositoryFolder.Of($"tests/Pipeline.Tests/Indicators/Golden/{folder}/{table.Table.Name}.csv");
            var text = Text(table, facts.Inputs.Keys);
            if (Update)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, text);
            }

            Assert.True(File.Exists(path), $"{path} is missing; run the tests with UPDATE_DOCS=1.");
            Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), text);
        }
    }

    private static string Text(TableData data, SurrogateKeys keys)
    {
        var lines = Enumerable.Range(0, data.RowCount)
            .Select(row => string.Join(',', data.Table.Columns.Select((c, i) => Value(c, data.Columns[i].GetValue(row), keys))))
            .Prepend(string.Join(',', data.Table.Columns.Select(c => c.Name)));
        return string.Concat(lines.Select(line => line + "\n"));
    }

    private static string Value(ColumnDefinition column, object? value, SurrogateKeys keys) => value switch
    {
        int key when column.References == "dim_form" => Forms.All.FirstOrDefault(f => f.NumberInDimension == key)?.Code ?? "0",
        int key when column.References is { } dimension && Keyed.TryGetValue(dimension, out var table) =>
            keys.All.FirstOrDefault(k => k.Table == table && k.Key == key)?.Code ?? "0",
        bool yes => yes ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        decimal number => number.ToString("0.####", CultureInfo.InvariantCulture),
        string text when text.AsSpan().ContainsAny(",\"\n") => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
