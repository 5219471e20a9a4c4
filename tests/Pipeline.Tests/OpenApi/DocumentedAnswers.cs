using System.Net;
using System.Text.Json.Nodes;
using Pipeline.Tests.Host;

namespace Pipeline.Tests.OpenApi;

/// <summary>Holds every answer that goes through it to the OpenAPI document and to what a browser has to be told, and every request that was taken to the document: what a test sees, the document tells.</summary>
internal sealed class DocumentedAnswers : DelegatingHandler
{
    public DocumentedAnswers()
        : base(new SocketsHttpHandler { AllowAutoRedirect = false })
    {
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var sent = request.Content is { } content && IsJson(content) ? await content.ReadAsByteArrayAsync(cancellationToken) : null;
        var response = await base.SendAsync(request, cancellationToken);
        await response.Content.LoadIntoBufferAsync(cancellationToken);
        var path = request.RequestUri!.AbsolutePath;
        if (path.StartsWith("/api/", StringComparison.Ordinal))
        {
            IReadOnlyList<string> problems = [.. await ProblemsAsync(request, sent, response, path, cancellationToken), .. ToldToBrowsers.Check(path, response)];
            Assert.True(problems.Count == 0, $"{request.Method} {request.RequestUri.PathAndQuery}\n{string.Join('\n', problems)}");
        }

        return response;
    }

    private static async Task<IReadOnlyList<string>> ProblemsAsync(
        HttpRequestMessage request, byte[]? sent, HttpResponseMessage response, string path, CancellationToken cancellation)
    {
        var document = ServedDocument.Instance.Value;
        if (document.Find(request.Method.Method, path) is not { } operation)
        {
            return response.StatusCode == HttpStatusCode.NotFound ? [] : [$"answered {response.StatusCode}, and is not documented"];
        }

        var body = IsJson(response.Content) ? JsonNode.Parse(await response.Content.ReadAsByteArrayAsync(cancellation)) : null;
        var problems = document.CheckAnswer(operation, (int)response.StatusCode, response.Content.Headers.ContentType?.MediaType, body);
        var taken = sent is not null && response.IsSuccessStatusCode && (int)response.StatusCode != 207;
        return taken ? [.. problems, .. document.CheckRequest(operation, "application/json", WithoutNulls(JsonNode.Parse(sent!))!)] : problems;
    }

    /// <summary>In what is sent, a property that is null and one that is not there are the same.</summary>
    private static JsonNode? WithoutNulls(JsonNode? node) => node switch
    {
        JsonObject owner => new JsonObject(owner.Where(p => p.Value is not null).Select(p => KeyValuePair.Create(p.Key, WithoutNulls(p.Value)))),
        JsonArray list => new JsonArray([.. list.Select(WithoutNulls)]),
        _ => node?.DeepClone(),
    };

    private static bool IsJson(HttpContent content) => content.Headers.ContentEncoding.Count == 0 && content.Headers.ContentType?.MediaType is "application/json" or "application/problem+json";
}
