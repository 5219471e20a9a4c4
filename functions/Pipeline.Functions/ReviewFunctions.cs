using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Functions.Edge;
using Pipeline.Functions.Ledger;

namespace Pipeline.Functions;

/// <summary>The board accepts sheets, or asks them back.</summary>
public sealed class ReviewFunctions(EndpointPipeline endpoint, Reviews reviews)
{
    private static readonly EndpointRules Saying = new("Reviews", Roles.BoardOnly, [MediaTypes.Json], BodyLimitMiB: 1);

    [Function("Reviews")]
    public Task<IResult> Post(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/reviews")] HttpRequest request, CancellationToken cancellation) =>
        endpoint.AnswerAsync(request, Saying, reviews.TakeAsync, cancellation);
}
