using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Pipeline.Core;
using Pipeline.Functions.Edge;

namespace Pipeline.Functions.OpenApi;

/// <summary>The answers of each address: where all is well, and every problem by its status.</summary>
internal sealed class ResponseDocuments(OpenApiDocument document, AnswerSchemas answers)
{
    /// <summary>Sets of problems up to this size are told once for all addresses that share them.</summary>
    private const int MostShared = 4;

    private const string ProblemMedia = "application/problem+json";

    public OpenApiResponses Of(DescribedEndpoint endpoint)
    {
        var responses = new OpenApiResponses();
        foreach (var given in endpoint.Operation.Gives)
        {
            Add(responses, given, endpoint);
        }

        foreach (var problems in endpoint.Problems.GroupBy(p => p.Status))
        {
            Add(responses, problems.Key, [.. problems], [.. endpoint.Exchanges.Where(e => e.Status == problems.Key)]);
        }

        return responses;
    }

    /// <summary>Two answers of one status are two media types of it.</summary>
    private void Add(OpenApiResponses responses, GivenAnswer given, DescribedEndpoint endpoint)
    {
        if (!responses.TryGetValue(Text(given.Status), out var there))
        {
            responses.Add(Text(given.Status), Given(given, endpoint));
            return;
        }

        there.Description += $" {given.Words.En}";
        there.Content!.Add(given.MediaType!, Given(given, endpoint).Content![given.MediaType!]);
    }

    private OpenApiResponse Given(GivenAnswer given, DescribedEndpoint endpoint) => new()
    {
        Description = given.Words.En,
        Extensions = Vietnamese.Beside(given.Words.Vi),
        Headers = given.HasLocation ? Header("Location", new("Địa chỉ cho biết việc đang đến đâu.", "The address that tells how it goes."), Schema.Text) : null,
        Content = given.MediaType is null ? null : new Dictionary<string, IOpenApiMediaType>(StringComparer.Ordinal)
        {
            [given.MediaType] = new OpenApiMediaType
            {
                Schema = SchemaModel.Of(given.Type is { } type ? answers.Of(type) : new() { ["type"] = given.MediaType == MediaTypes.Json ? "object" : "string" }, document),
                Examples = Received(endpoint.Exchanges.Where(e => e.Status == given.Status)),
            },
        },
    };

    /// <summary>A status that is both an answer of its own and one of problems has a body of either kind.</summary>
    private void Add(OpenApiResponses responses, int status, Problem[] problems, Exchange[] exchanges)
    {
        if (responses.TryGetValue(Text(status), out var given))
        {
            given.Description += $"\n{Refusal(status, problems, exchanges).Description}";
            given.Content!.Add(ProblemMedia, Media(problems, exchanges));
        }
        else if (problems.Length > MostShared || exchanges.Length > 0)
        {
            responses.Add(Text(status), Refusal(status, problems, exchanges));
        }
        else
        {
            var name = $"{Text(status)}.{string.Join('.', problems.Select(p => p.Code))}";
            document.Components!.Responses!.TryAdd(name, Refusal(status, problems, []));
            responses.Add(Text(status), new OpenApiResponseReference(name, document));
        }
    }

    private OpenApiResponse Refusal(int status, Problem[] problems, Exchange[] exchanges) => new()
    {
        Description = string.Join('\n', problems.Select(p => $"- `{p.Code}`: {p.En}")),
        Extensions = Vietnamese.Beside(string.Join('\n', problems.Select(p => $"- `{p.Code}`: {p.Vi}"))),
        Headers = status is 429 or 503 ? Header("Retry-After", new("Số giây nên chờ.", "How many seconds to wait."), new() { ["type"] = "integer" }) : null,
        Content = new Dictionary<string, IOpenApiMediaType>(StringComparer.Ordinal) { [ProblemMedia] = Media(problems, exchanges) },
    };

    private OpenApiMediaType Media(Problem[] problems, IEnumerable<Exchange> exchanges) => new()
    {
        Schema = SchemaModel.Of(
            new()
            {
                ["allOf"] = new JsonArray(Schema.Reference(nameof(ProblemDocument))),
                ["properties"] = new JsonObject { ["code"] = Schema.OneOf(problems.Select(p => p.Code)) },
            },
            document),
        Examples = Received(exchanges),
    };

    private Dictionary<string, IOpenApiHeader> Header(string name, Bilingual words, JsonObject schema) => new(StringComparer.Ordinal)
    {
        [name] = new OpenApiHeader { Description = words.En, Extensions = Vietnamese.Beside(words.Vi), Schema = SchemaModel.Of(schema, document) },
    };

    private static Dictionary<string, IOpenApiExample> Received(IEnumerable<Exchange> exchanges) => exchanges.Where(e => e.Answer is not null)
        .ToDictionary(e => e.Name, e => (IOpenApiExample)new OpenApiExample { Value = e.Answer!.DeepClone() }, StringComparer.Ordinal);

    private static string Text(int status) => status.ToString(CultureInfo.InvariantCulture);
}
