using System.Text.Json;
using System.Text.Json.Nodes;

namespace Pipeline.Functions.OpenApi;

/// <summary>A request and its answer as they went over the wire, for documents.</summary>
/// <param name="Name">What it shows, kebab-case.</param>
/// <param name="Address">Below the deployment's own, with all that stands behind the question mark.</param>
/// <param name="Key">The role of the key that was sent; null if none was.</param>
/// <param name="Body">The JSON that was sent; null if there was none, or if it was something else.</param>
/// <param name="Answer">The JSON that came back, lists shortened; null if it was something else.</param>
internal sealed record Exchange(string Name, string Verb, string Address, string? Key, JsonNode? Body, int Status, JsonNode? Answer)
{
    private static readonly JsonSerializerOptions Camel = new(JsonSerializerDefaults.Web);

    /// <summary>Those recorded of a function; none where there is no record.</summary>
    public static IReadOnlyList<Exchange> Of(string function)
    {
        using var file = typeof(Exchange).Assembly.GetManifestResourceStream($"Example.{function}");
        return file is null ? [] : JsonSerializer.Deserialize<Exchange[]>(file, Camel)!;
    }
}
