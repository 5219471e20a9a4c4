using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Functions.Answers;
using Pipeline.Functions.Edge;
using Pipeline.Storage.Planning;

namespace Pipeline.Functions;

/// <summary>Lists to plan by.</summary>
public sealed class PlanningFunctions(EndpointPipeline endpoint, LeadersListing leaders)
{
    private static readonly EndpointRules Leading = new("PlanningLeaders", Roles.OrganizationAndBoard, []);

    [Function("PlanningLeaders")]
    public Task<IResult> ListLeaders(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "planning/{month}/leaders")] HttpRequest request, string month,
        CancellationToken cancellation) =>
        endpoint.AnswerAsync(request, Leading, async (incoming, stop) =>
            Answer.Found(await leaders.PageAsync(incoming.Who, ListQueries.Of(request, month), stop), EdgeJson.Readable.LeadersPage), cancellation);
}
