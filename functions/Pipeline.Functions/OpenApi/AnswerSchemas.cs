using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using Pipeline.Core;
using Pipeline.Core.Explanations;
using Pipeline.Core.Sheets;
using Pipeline.Functions.Edge;
using Pipeline.Functions.OpenApi.Words;

namespace Pipeline.Functions.OpenApi;

/// <summary>
/// JSON Schemas of answers, made from how they are written (<see cref="EdgeJson"/>): each type of ours becomes a schema with its name, and is
/// named where it is used. A property that may be null may be absent, and is never written as null.
/// </summary>
internal sealed class AnswerSchemas
{
    private const string Components = "#/components/schemas/";
    private static readonly JsonSerializerOptions Options = EdgeJson.Readable.Options;

    private readonly SortedDictionary<string, JsonObject> _named = new(StringComparer.Ordinal);

    /// <summary>By name, all that were met so far.</summary>
    public IReadOnlyDictionary<string, JsonObject> Named => _named;

    public static JsonObject Reference(string name) => new() { ["$ref"] = Components + name };

    /// <summary>The schema of a type: a reference to it where it has a name of its own.</summary>
    public JsonObject Of(Type type) => AsObject(JsonSchemaExporter.GetJsonSchemaAsNode(
        Options.GetTypeInfo(type), new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Transform }));

    private JsonObject Transform(JsonSchemaExporterContext context, JsonNode schema)
    {
        var type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        return Special(type) ?? (IsNamed(context.TypeInfo) ? Keep(context.TypeInfo, schema) : WithoutNull(schema));
    }

    /// <summary>Types that are written by a converter, which the exporter cannot look into.</summary>
    private static JsonObject? Special(Type type) =>
        type == typeof(Month) ? Schema.Month
        : type == typeof(SheetRow) ? Reference(FormSchemas.AnyRow)
        : type == typeof(EvidenceKind) ? Schema.OneOf(KebabCase.All<EvidenceKind>())
        : type == typeof(JsonElement) ? []
        : null;

    private static bool IsNamed(JsonTypeInfo type) =>
        type.Kind == JsonTypeInfoKind.Object && type.Type.Assembly.GetName().Name!.StartsWith("Pipeline.", StringComparison.Ordinal);

    private JsonObject Keep(JsonTypeInfo type, JsonNode schema)
    {
        var name = type.Type.Name;
        if (!_named.ContainsKey(name))
        {
            var kept = WithoutNull(schema.DeepClone());
            kept["properties"] = new JsonObject(AsObject(kept["properties"]!).Select(p => KeyValuePair.Create(p.Key, (JsonNode?)Told(name, p.Key, AsObject(p.Value!)))));
            kept["required"] = new JsonArray([.. type.Properties.Where(p => !MayBeAbsent(p)).Select(p => (JsonNode)p.Name)]);
            _named[name] = kept;
        }

        return Reference(name);
    }

    private static JsonObject Told(string type, string property, JsonObject byType) =>
        ((PropertyValues.Of(type, property, byType) ?? byType).DeepClone() as JsonObject)!.Said(PropertyWords.Of(type, property));

    private static bool MayBeAbsent(JsonPropertyInfo property) =>
        property.IsGetNullable || Nullable.GetUnderlyingType(property.PropertyType) is not null;

    /// <summary>Nulls are left out when an answer is written.</summary>
    private static JsonObject WithoutNull(JsonNode schema)
    {
        var given = AsObject(schema);
        if (given["type"] is JsonArray types)
        {
            var left = types.Select(t => (string)t!).Where(t => t != "null").ToArray();
            given["type"] = left.Length == 1 ? left[0] : new JsonArray([.. left.Select(t => (JsonNode)t)]);
        }

        return given;
    }

    /// <summary>The exporter writes <c>true</c> for «anything».</summary>
    private static JsonObject AsObject(JsonNode schema) => schema as JsonObject ?? [];
}
