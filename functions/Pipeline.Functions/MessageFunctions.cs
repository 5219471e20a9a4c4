using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Functions.Edge;
using Pipeline.Functions.Messages;

namespace Pipeline.Functions;

/// <summary>The outbox: what was sent, what waits, and once more what was given up.</summary>
public sealed class MessageFunctions(EndpointPipeline endpoint, MessageRequests messages)
{
    private static readonly EndpointRules Listing = new("Messages", Roles.BoardAndOperator, []);
    private static readonly EndpointRules Looking = new("Message", Roles.BoardAndOperator, []);
    private static readonly EndpointRules Retrying = new("RetryMessage", Roles.BoardAndOperator, []);

    [Function("Messages")]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/messages")] HttpRequest request, CancellationToken cancellation) =>
        endpoint.AnswerAsync(request, Listing, messages.ListAsync, cancellation);

    [Function("Message")]
    public Task<IResult> Look(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/messages/{id}")] HttpRequest request, string id, CancellationToken cancellation) =>
        endpoint.AnswerAsync(request, Looking, (_, stop) => messages.FindAsync(id, stop), cancellation);

    [Function("RetryMessage")]
    public Task<IResult> Retry(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/messages/{id}/retry")] HttpRequest request, string id, CancellationToken cancellation) =>
        endpoint.AnswerAsync(request, Retrying, (incoming, stop) => messages.RetryAsync(incoming, id, stop), cancellation);
}
