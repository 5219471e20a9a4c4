using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Pipeline.Tests.OpenApi;

/// <summary>
/// Checks JSON against the schemas of an OpenAPI document: the keywords of JSON Schema 2020-12 that ours use. One that is not known here fails,
/// so that none is passed over in silence.
/// </summary>
internal sealed class JsonSchema(JsonNode document)
{
    private static readonly HashSet<string> Words = ["description", "x-vi", "x-captions", "discriminator", "format", "title"];

    /// <summary>What is wrong, each with its place; empty if nothing is.</summary>
    public IReadOnlyList<string> Check(JsonNode schema, JsonNode? value, string place = "") =>
        schema is JsonValue always ? always.GetValue<bool>() ? [] : [$"{place}: nothing is allowed here"]
        : [.. schema.AsObject().SelectMany(keyword => Check(keyword.Key, keyword.Value!, schema.AsObject(), value, place))];

    private IEnumerable<string> Check(string keyword, JsonNode said, JsonObject schema, JsonNode? value, string place) => keyword switch
    {
        _ when Words.Contains(keyword) => keyword == "format" ? Format((string)said!, value, place) : [],
        "$ref" => Check(Resolve((string)said!), value, place),
        "type" => Types(said).Any(t => Is(t, value)) ? [] : [$"{place}: {Shown(value)} is no {said.ToJsonString()}"],
        "enum" => said.AsArray().Any(v => JsonNode.DeepEquals(v, value)) ? [] : [$"{place}: {Shown(value)} is none of {said.ToJsonString()}"],
        "const" => JsonNode.DeepEquals(said, value) ? [] : [$"{place}: {Shown(value)} is not {said.ToJsonString()}"],
        "pattern" => Text(value) is not { } text || Regex.IsMatch(text, (string)said!, RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)) ? [] : [$"{place}: {Shown(value)} does not look like {said}"],
        "minLength" => Text(value)?.Length < said.GetValue<int>() ? [$"{place}: too short"] : [],
        "maxLength" => Text(value)?.Length > said.GetValue<int>() ? [$"{place}: too long"] : [],
        "minimum" => Number(value) < said.GetValue<decimal>() ? [$"{place}: {Shown(value)} is below {said}"] : [],
        "maximum" => Number(value) > said.GetValue<decimal>() ? [$"{place}: {Shown(value)} is above {said}"] : [],
        "multipleOf" => Number(value) is { } number && number % said.GetValue<decimal>() != 0 ? [$"{place}: {Shown(value)} is no multiple of {said}"] : [],
        "minItems" => (value as JsonArray)?.Count < said.GetValue<int>() ? [$"{place}: too few"] : [],
        "maxItems" => (value as JsonArray)?.Count > said.GetValue<int>() ? [$"{place}: too many"] : [],
        "items" => value is JsonArray items ? items.SelectMany((item, i) => Check(said, item, $"{place}/{i}")) : [],
        "properties" => value is JsonObject owner ? said.AsObject().Where(p => owner.ContainsKey(p.Key)).SelectMany(p => Check(p.Value!, owner[p.Key], $"{place}/{p.Key}")) : [],
        "required" => value is JsonObject whole ? said.AsArray().Where(p => !whole.ContainsKey((string)p!)).Select(p => $"{place}: '{p}' is missing") : [],
        "additionalProperties" => value is JsonObject open ? Additional(said, schema, open, place) : [],
        "allOf" => said.AsArray().SelectMany(s => Check(s!, value, place)),
        "anyOf" => said.AsArray().Any(s => Check(s!, value, place).Count == 0) ? [] : [$"{place}: fits none of {said.AsArray().Count}: {string.Join("; ", said.AsArray().SelectMany(s => Check(s!, value, place)).Take(6))}"],
        "oneOf" => said.AsArray().Count(s => Check(s!, value, place).Count == 0) == 1 ? [] : [$"{place}: fits not exactly one: {string.Join("; ", Chosen(said.AsArray(), schema, value).SelectMany(s => Check(s, value, place)).Take(6))}"],
        _ => [$"{place}: the keyword '{keyword}' is not known to the check"],
    };

    private IEnumerable<string> Additional(JsonNode said, JsonObject schema, JsonObject value, string place) => value
        .Where(p => schema["properties"]?.AsObject().ContainsKey(p.Key) != true)
        .SelectMany(p => said is JsonValue ? said.GetValue<bool>() ? [] : [$"{place}: '{p.Key}' is not known"] : Check(said, p.Value, $"{place}/{p.Key}"));

    /// <summary>Of schemas with a discriminator the one that it chooses, so that the message is about that one.</summary>
    private IEnumerable<JsonNode> Chosen(JsonArray schemas, JsonObject schema, JsonNode? value) =>
        schema["discriminator"]?["propertyName"] is { } name && value is JsonObject owner && schema["discriminator"]!["mapping"]?[(string?)owner[(string)name!] ?? ""] is { } chosen
            ? [Resolve((string)chosen!)]
            : schemas.OfType<JsonNode>();

    public JsonNode Resolve(string reference) => reference.Split('/').Skip(1)
        .Aggregate(document, (node, step) => node[step.Replace("~1", "/", StringComparison.Ordinal)] ?? throw new InvalidOperationException($"{reference} leads nowhere."));

    private static IEnumerable<string> Types(JsonNode said) => said is JsonArray several ? several.Select(t => (string)t!) : [(string)said!];

    private static bool Is(string type, JsonNode? value) => type switch
    {
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => value?.GetValueKind() == JsonValueKind.String,
        "boolean" => value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        "number" => Number(value) is not null,
        "integer" => Number(value) is { } number && number == decimal.Truncate(number),
        _ => value is null,
    };

    private static IEnumerable<string> Format(string format, JsonNode? value, string place) => Text(value) is not { } text || format switch
    {
        "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "date-time" => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _) && text.Contains('T', StringComparison.Ordinal),
        "uuid" => Guid.TryParseExact(text, "D", out _),
        _ => true,
    }
        ? []
        : [$"{place}: '{text}' is no {format}"];

    private static string? Text(JsonNode? value) => value?.GetValueKind() == JsonValueKind.String ? (string)value! : null;

    private static decimal? Number(JsonNode? value) =>
        value?.GetValueKind() == JsonValueKind.Number ? decimal.Parse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture) : null;

    private static string Shown(JsonNode? value) => value?.ToJsonString() is { } text ? text[..Math.Min(text.Length, 60)] : "null";
}
