using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Functions.Answers;
using Pipeline.Functions.Edge;
using Pipeline.Storage.Planning;

namespace Pipeline.Functions;

/// <summary>Lists to plan by: who hosts next, who visited whom, who is away.</summary>
public sealed class PlanningFunctions(EndpointPipeline endpoint, RotationListing rotation, LeadersListing leaders)
{
    private static readonly EndpointRules Hosting = new("PlanningHosting", Roles.OrganizationAndBoard, []);
    private static readonly EndpointRules Visiting = new("PlanningVisits", Roles.OrganizationAndBoard, []);
    private static readonly EndpointRules Leading = new("PlanningLeaders", Roles.OrganizationAndBoard, []);

    [Function("PlanningHosting")]
    public Task<IResult> ListHosting(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/planning/{month}/hosting")] HttpRequest request, string month,
        CancellationToken cancellation) =>
        endpoint.AnswerPageAsync(request, Hosting, month, rotation.HostingAsync, EdgeJson.Readable.HostingPage, cancellation);

    [Function("PlanningVisits")]
    public Task<IResult> ListVisits(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/planning/{month}/visits")] HttpRequest request, string month,
        CancellationToken cancellation) =>
        endpoint.AnswerPageAsync(request, Visiting, month, rotation.VisitsAsync, EdgeJson.Readable.VisitsPage, cancellation);

    [Function("PlanningLeaders")]
    public Task<IResult> ListLeaders(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/planning/{month}/leaders")] HttpRequest request, string month,
        CancellationToken cancellation) =>
        endpoint.AnswerPageAsync(request, Leading, month, leaders.PageAsync, EdgeJson.Readable.LeadersPage, cancellation);
}
