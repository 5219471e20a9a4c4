using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Pipeline.Core;
using Pipeline.Core.Datasets;
using Pipeline.Core.Datasets.Measures;

namespace Pipeline.Tests.Datasets.Contract;

/// <summary>What readers of the datasets are promised: docs/schema/v1.json, a line for each column and measure.</summary>
internal sealed record SchemaContract(
    string Version, IReadOnlyDictionary<string, PromisedTable> Tables, IReadOnlyDictionary<string, PromisedMeasure> Measures)
{
    private static readonly JsonSerializerOptions Written = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The number after the point.</summary>
    public int Minor => int.Parse(Version.Split('.')[1], CultureInfo.InvariantCulture);

    /// <summary>What the code promises now.</summary>
    public static SchemaContract Now() => new(
        DatasetSchema.Version,
        DatasetSchema.Promised.ToDictionary(t => t.Name, Of, StringComparer.Ordinal),
        MeasureCatalogue.All.ToDictionary(m => m.Id, m => new PromisedMeasure(m.Table, SchemaHistory.SinceOfMeasure(m.Id)), StringComparer.Ordinal));

    public static SchemaContract Read(string json) => JsonSerializer.Deserialize<SchemaContract>(json, Written)!;

    /// <summary>This contract as it was in an older version: the same without what came later.</summary>
    public SchemaContract AsOf(string version) => new(
        version,
        Tables.Where(t => IsIn(t.Value.Since, version))
            .ToDictionary(t => t.Key, t => t.Value with { Columns = t.Value.Columns.Where(c => IsIn(c.Value.Since, version)).ToDictionary(StringComparer.Ordinal) }, StringComparer.Ordinal),
        Measures.Where(m => IsIn(m.Value.Since, version)).ToDictionary(StringComparer.Ordinal));

    public string Write()
    {
        var text = new StringBuilder("{\n");
        text.Append("  \"version\": \"").Append(Version).Append("\",\n  \"tables\": {\n");
        text.AppendJoin(",\n", Tables.Select(t =>
            $"    \"{t.Key}\": {{\n      \"since\": \"{t.Value.Since}\",\n      \"key\": {JsonSerializer.Serialize(t.Value.Key)},\n      \"columns\": {{\n{Lines(t.Value.Columns, "        ")}\n      }}\n    }}"));
        return text.Append("\n  },\n  \"measures\": {\n").Append(Lines(Measures, "    ")).Append("\n  }\n}\n").ToString();
    }

    private static bool IsIn(string since, string version) => int.Parse(since.Split('.')[1], CultureInfo.InvariantCulture) <= int.Parse(version.Split('.')[1], CultureInfo.InvariantCulture);

    private static string Lines<T>(IReadOnlyDictionary<string, T> lines, string indent) =>
        string.Join(",\n", lines.Select(l => $"{indent}\"{l.Key}\": {JsonSerializer.Serialize(l.Value, Written)}"));

    private static PromisedTable Of(TableDefinition table) => new(
        SchemaHistory.SinceOf(table.Name),
        table.Key,
        table.Columns.ToDictionary(
            c => c.Name, c => new PromisedColumn(KebabCase.Of(c.Type) + (c.Nullable ? "?" : ""), SchemaHistory.SinceOf(table.Name, c.Name)), StringComparer.Ordinal));
}
