using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Functions.Answers;
using Pipeline.Functions.Edge;
using Pipeline.Functions.Restatements;
using Pipeline.Storage.Restatements;

namespace Pipeline.Functions;

/// <summary>The versions of a month, and the board's way to make another one.</summary>
public sealed class RestatementFunctions(EndpointPipeline endpoint, MonthRestatements restatements, FilingListing filings)
{
    private static readonly EndpointRules Versions = new("MonthVersions", Roles.All, []);
    private static readonly EndpointRules Requesting = new("Restate", Roles.BoardOnly, [MediaTypes.Json], BodyLimitMiB: 1);
    private static readonly EndpointRules Listing = new("Restatements", Roles.OrganizationAndBoard, []);
    private static readonly EndpointRules Following = new("Restatement", Roles.OrganizationAndBoard, []);

    private static readonly EndpointRules Waiting = new("Filings", Roles.OrganizationAndBoard, []);

    [Function("MonthVersions")]
    public Task<IResult> ListVersions(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/months/{month}/versions")] HttpRequest request, string month, CancellationToken cancellation) =>
        endpoint.AnswerAsync(request, Versions, (_, stop) => restatements.VersionsAsync(month, stop), cancellation);

    [Function("Filings")]
    public Task<IResult> ListFilings(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/months/{month}/filings")] HttpRequest request, string month, CancellationToken cancellation) =>
        endpoint.AnswerPageAsync(request, Waiting, month, filings.PageAsync, EdgeJson.Readable.FilingPage, cancellation);

    [Function("Restate")]
    public Task<IResult> RequestRestatement(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/months/{month}/restatements")] HttpRequest request, string month, CancellationToken cancellation) =>
        endpoint.AnswerAsync(request, Requesting, (incoming, stop) => restatements.RequestAsync(incoming, month, stop), cancellation);

    [Function("Restatements")]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/months/{month}/restatements")] HttpRequest request, string month, CancellationToken cancellation) =>
        endpoint.AnswerAsync(request, Listing, (incoming, stop) => restatements.ListAsync(incoming, month, stop), cancellation);

    [Function("Restatement")]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/months/{month}/restatements/{id}")] HttpRequest request, string month, string id,
        CancellationToken cancellation) =>
        endpoint.AnswerAsync(request, Following, (incoming, stop) => restatements.FindAsync(incoming, month, id, stop), cancellation);
}
