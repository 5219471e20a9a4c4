using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Functions.Answers;
using Pipeline.Functions.Edge;
using Pipeline.Storage.Publishing;

namespace Pipeline.Functions;

/// <summary>The published datasets, as analysts have them in the container: what the dashboard shows is read from here.</summary>
public sealed class DatasetFunctions(EndpointPipeline endpoint, PublishedReading published)
{
    private static readonly EndpointRules Pointing = new("DatasetPointer", Roles.BoardAndOperator, []);
    private static readonly EndpointRules Listing = new("DatasetManifest", Roles.BoardAndOperator, []);
    private static readonly EndpointRules ReadingDimension = new("DatasetDimensionFile", Roles.BoardAndOperator, []);
    private static readonly EndpointRules ReadingMonth = new("DatasetMonthFile", Roles.BoardAndOperator, []);

    [Function("DatasetPointer")]
    public Task<IResult> GetPointer(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/datasets/latest.json")] HttpRequest request, CancellationToken cancellation) =>
        endpoint.AnswerAsync(
            request, Pointing, async (_, stop) => PublishedAnswers.Of(request, await published.PointerAsync(stop)), cancellation);

    [Function("DatasetManifest")]
    public Task<IResult> GetManifest(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/datasets/manifests/{file}")] HttpRequest request, string file,
        CancellationToken cancellation) =>
        endpoint.AnswerAsync(
            request, Listing, async (_, stop) => PublishedAnswers.Of(request, await published.ManifestAsync(file, stop)), cancellation);

    [Function("DatasetDimensionFile")]
    public Task<IResult> GetDimensionFile(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/datasets/files/{table}/{file}")] HttpRequest request,
        string table, string file, CancellationToken cancellation) =>
        endpoint.AnswerAsync(
            request, ReadingDimension, async (_, stop) => PublishedAnswers.Of(request, await published.TableFileAsync(table, time: null, file, stop)), cancellation);

    [Function("DatasetMonthFile")]
    public Task<IResult> GetMonthFile(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/datasets/files/{table}/{time}/{file}")] HttpRequest request,
        string table, string time, string file, CancellationToken cancellation) =>
        endpoint.AnswerAsync(
            request, ReadingMonth, async (_, stop) => PublishedAnswers.Of(request, await published.TableFileAsync(table, time, file, stop)), cancellation);
}
