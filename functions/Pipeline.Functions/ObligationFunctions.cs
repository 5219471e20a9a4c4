using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Functions.Edge;
using Pipeline.Functions.Ledger;

namespace Pipeline.Functions;

/// <summary>The ledger: what is owed, by whom, and where it stands; and more time for who needs it.</summary>
public sealed class ObligationFunctions(EndpointPipeline endpoint, Obligations obligations, Extensions extensions)
{
    private static readonly EndpointRules Listing = new("Obligations", Roles.OrganizationAndBoard, []);
    private static readonly EndpointRules Giving = new("Extend", Roles.BoardOnly, [MediaTypes.Json], BodyLimitMiB: 1);
    private static readonly EndpointRules ListingExtensions = new("Extensions", Roles.OrganizationAndBoard, []);

    [Function("Obligations")]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/obligations")] HttpRequest request, CancellationToken cancellation) =>
        endpoint.AnswerAsync(request, Listing, obligations.ListAsync, cancellation);

    [Function("Extend")]
    public Task<IResult> Extend(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/months/{month}/extensions")] HttpRequest request, string month,
        CancellationToken cancellation) =>
        endpoint.AnswerAsync(request, Giving, (incoming, stop) => extensions.GiveAsync(incoming, month, stop), cancellation);

    [Function("Extensions")]
    public Task<IResult> ListExtensions(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/months/{month}/extensions")] HttpRequest request, string month,
        CancellationToken cancellation) =>
        endpoint.AnswerAsync(request, ListingExtensions, (incoming, stop) => extensions.ListAsync(incoming, month, stop), cancellation);
}
