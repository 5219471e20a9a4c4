using System.Text.Json.Nodes;
using Pipeline.Core;

namespace Pipeline.Functions.OpenApi;

/// <summary>Small JSON Schemas (draft 2020-12), as OpenAPI 3.1 has them.</summary>
internal static class Schema
{
    public static JsonObject Text => new() { ["type"] = "string" };

    public static JsonObject Flag => new() { ["type"] = "boolean" };

    public static JsonObject Day => new() { ["type"] = "string", ["format"] = "date" };

    public static JsonObject Instant => new() { ["type"] = "string", ["format"] = "date-time" };

    public static JsonObject Uuid => new() { ["type"] = "string", ["format"] = "uuid" };

    public static JsonObject Month => Like(Patterns.Month);

    public static JsonObject Code => Like(Patterns.Code);

    public static JsonObject Receipt => Like(Patterns.Receipt);

    /// <summary>A file as it is.</summary>
    public static JsonObject Binary => new() { ["type"] = "string", ["format"] = "binary" };

    public static JsonObject Like(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    public static JsonObject UpTo(int longest) => new() { ["type"] = "string", ["minLength"] = 1, ["maxLength"] = longest };

    public static JsonObject OneOf(IEnumerable<string> values) => new() { ["type"] = "string", ["enum"] = Texts(values) };

    public static JsonObject Only(string value) => new() { ["type"] = "string", ["const"] = value };

    public static JsonObject Integer(long minimum, long maximum) => new() { ["type"] = "integer", ["minimum"] = minimum, ["maximum"] = maximum };

    public static JsonObject ListOf(JsonObject items, int most, int least = 0) =>
        new() { ["type"] = "array", ["items"] = items, ["minItems"] = least, ["maxItems"] = most };

    public static JsonObject AnyOf(params IEnumerable<JsonObject> schemas) => new() { ["anyOf"] = new JsonArray([.. schemas]) };

    public static JsonObject Reference(string name) => AnswerSchemas.Reference(name);

    /// <summary>An object that has these properties and no others.</summary>
    public static JsonObject Closed(IEnumerable<KeyValuePair<string, JsonObject>> properties, params IEnumerable<string> required) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(properties.Select(p => KeyValuePair.Create(p.Key, (JsonNode?)p.Value))),
        ["required"] = Texts(required),
        ["additionalProperties"] = false,
    };

    /// <summary>The schema with a description in both languages.</summary>
    public static JsonObject Said(this JsonObject schema, Bilingual words)
    {
        schema["description"] = words.En;
        schema[Vietnamese.Name] = words.Vi;
        return schema;
    }

    private static JsonArray Texts(IEnumerable<string> values) => new([.. values.Select(v => (JsonNode)v)]);
}
