using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Pipeline.Functions.OpenApi;

namespace Pipeline.Tests.OpenApi;

/// <summary>The OpenAPI document as it is served, to hold requests and answers to.</summary>
internal sealed class ServedDocument
{
    private readonly JsonNode _root;
    private readonly JsonSchema _schemas;

    private ServedDocument(JsonNode root) => (_root, _schemas) = (root, new(root));

    public static Lazy<ServedDocument> Instance { get; } = new(() => new(JsonNode.Parse(new PublishedDocuments(new()).Json.Body.Span)!));

    public JsonNode Root => _root;

    /// <summary>Every operation with its address and verb (upper case).</summary>
    public IEnumerable<(string Path, string Verb, JsonNode Operation)> Operations =>
        from path in _root["paths"]!.AsObject()
        from verb in path.Value!.AsObject()
        select (path.Key, verb.Key.ToUpperInvariant(), verb.Value!);

    /// <param name="path">With its slash, without what stands behind a question mark.</param>
    /// <returns>Null if the document has no such operation. An address without a parameter is found before one with.</returns>
    public JsonNode? Find(string verb, string path) => Operations
        .Where(o => o.Verb == verb && Template(o.Path).IsMatch(path)).OrderBy(o => o.Path.Count(c => c == '{')).Select(o => o.Operation).FirstOrDefault();

    /// <summary>What is wrong with an answer of an operation.</summary>
    /// <param name="body">Null where it is no JSON.</param>
    public IReadOnlyList<string> CheckAnswer(JsonNode operation, int status, string? mediaType, JsonNode? body) =>
        operation["responses"]![status.ToString(System.Globalization.CultureInfo.InvariantCulture)] is not { } response ? [$"the status {status} is not documented"]
        : mediaType is null && Resolved(response)["content"] is null ? []
        : Resolved(response)["content"]?[mediaType ?? ""] is not { } media ? [$"{status} with {mediaType} is not documented"]
        : body is null ? []
        : _schemas.Check(media["schema"]!, body);

    /// <summary>What is wrong with a request body.</summary>
    public IReadOnlyList<string> CheckRequest(JsonNode operation, string mediaType, JsonNode body) =>
        operation["requestBody"]?["content"]?[mediaType]?["schema"] is { } schema ? _schemas.Check(schema, body) : [$"{mediaType} is not documented"];

    public JsonNode Resolved(JsonNode node) => node["$ref"] is { } reference ? _schemas.Resolve((string)reference!) : node;

    private static Regex Template(string path) =>
        new("^" + string.Join("[^/]+", Regex.Split(path, @"\{\w+\}", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Select(Regex.Escape)) + "/?$", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
}
