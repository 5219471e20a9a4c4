using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Functions.Edge;
using Pipeline.Functions.Jobs;

namespace Pipeline.Functions;

/// <summary>The job log: what ran, how it ended, and once more what failed.</summary>
public sealed class JobFunctions(EndpointPipeline endpoint, JobRequests jobs)
{
    private static readonly EndpointRules Listing = new("Jobs", Roles.BoardAndOperator, []);
    private static readonly EndpointRules Looking = new("Job", Roles.BoardAndOperator, []);
    private static readonly EndpointRules Repeating = new("RerunJob", Roles.BoardAndOperator, []);

    [Function("Jobs")]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/jobs")] HttpRequest request, CancellationToken cancellation) =>
        endpoint.AnswerAsync(request, Listing, jobs.ListAsync, cancellation);

    [Function("Job")]
    public Task<IResult> Look(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/jobs/{id}")] HttpRequest request, string id, CancellationToken cancellation) =>
        endpoint.AnswerAsync(request, Looking, (_, stop) => jobs.FindAsync(id, stop), cancellation);

    [Function("RerunJob")]
    public Task<IResult> Rerun(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/jobs/{id}/rerun")] HttpRequest request, string id, CancellationToken cancellation) =>
        endpoint.AnswerAsync(request, Repeating, (incoming, stop) => jobs.RerunAsync(incoming, id, stop), cancellation);
}
