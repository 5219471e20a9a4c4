using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Functions.Edge;
using Pipeline.Functions.OpenApi;

namespace Pipeline.Functions;

/// <summary>What the API says of itself: for programs, and as a page for people.</summary>
public sealed class DocumentFunctions(EndpointPipeline endpoint, PublishedDocuments documents)
{
    private static readonly EndpointRules Reading = new("OpenApi", Roles.Open, []);
    private static readonly EndpointRules ReadingYaml = new("OpenApiYaml", Roles.Open, []);
    private static readonly EndpointRules Looking = new("ApiPage", Roles.Open, []);

    [Function("OpenApi")]
    public Task<IResult> GetJson(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/openapi.json")] HttpRequest request, CancellationToken cancellation) =>
        endpoint.AnswerAsync(request, Reading, (_, _) => Task.FromResult(documents.Json), cancellation);

    [Function("OpenApiYaml")]
    public Task<IResult> GetYaml(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/openapi.yaml")] HttpRequest request, CancellationToken cancellation) =>
        endpoint.AnswerAsync(request, ReadingYaml, (_, _) => Task.FromResult(documents.Yaml), cancellation);

    [Function("ApiPage")]
    public Task<IResult> GetPage(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/docs")] HttpRequest request, CancellationToken cancellation) =>
        endpoint.AnswerAsync(request, Looking, (_, _) => Task.FromResult(documents.Page), cancellation);
}
