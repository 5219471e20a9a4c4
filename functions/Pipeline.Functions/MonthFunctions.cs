using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Functions.Edge;
using Pipeline.Functions.MonthEnds;
using Pipeline.Storage.Ledger;

namespace Pipeline.Functions;

/// <summary>Where the months stand, and runs of the month end by hand.</summary>
public sealed class MonthFunctions(EndpointPipeline endpoint, MonthRuns runs, MonthStandings standings)
{
    private static readonly EndpointRules Listing = new("Months", Roles.All, []);
    private static readonly EndpointRules Looking = new("Month", Roles.All, []);
    private static readonly EndpointRules Requesting = new("MonthEnds", Roles.BoardAndOperator, []) { Flags = ["full"] };
    private static readonly EndpointRules Following = new("Runs", Roles.BoardAndOperator, []);

    [Function("Months")]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/months")] HttpRequest request, CancellationToken cancellation) =>
        endpoint.AnswerAsync(request, Listing, (_, stop) => runs.ListMonthsAsync(stop), cancellation);

    [Function("Month")]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/months/{month}")] HttpRequest request, string month, CancellationToken cancellation) =>
        endpoint.AnswerAsync(request, Looking, async (_, stop) =>
            Answer.Found(await standings.FindAsync(month, stop), EdgeJson.Readable.MonthStanding), cancellation);

    [Function("MonthEnds")]
    public Task<IResult> RequestRun(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/month-ends")] HttpRequest request, CancellationToken cancellation) =>
        endpoint.AnswerAsync(request, Requesting, runs.RequestAsync, cancellation);

    [Function("Runs")]
    public Task<IResult> GetRun(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/runs/{id}")] HttpRequest request, string id, CancellationToken cancellation) =>
        endpoint.AnswerAsync(request, Following, (_, stop) => runs.FindAsync(id, stop), cancellation);
}
