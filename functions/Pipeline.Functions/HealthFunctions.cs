using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Functions.Answers;
using Pipeline.Functions.Edge;

namespace Pipeline.Functions;

/// <summary>Whether the deployment is up, and what it works with.</summary>
public sealed class HealthFunctions(EndpointPipeline endpoint, Health health)
{
    private static readonly EndpointRules Asking = new("Health", Roles.Open, []);

    [Function("Health")]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/health")] HttpRequest request, CancellationToken cancellation) =>
        endpoint.AnswerAsync(request, Asking, (_, stop) => health.CheckAsync(stop), cancellation);
}
