using Microsoft.AspNetCore.Http;
using Pipeline.Core;
using Pipeline.Functions.Edge;
using Pipeline.Storage.Audit;
using Pipeline.Storage.Messages;

namespace Pipeline.Functions.Messages;

/// <summary>The outbox, as HTTP.</summary>
public sealed class MessageRequests(Outbox outbox, MessageListing listing, AuditLog audit)
{
    public async Task<Answer> ListAsync(Incoming incoming, CancellationToken cancellation)
    {
        var state = incoming.Request.Query["state"].FirstOrDefault();
        var named = KebabCase.TryParse<MessageState>(state, out var inState);
        if (state is not null && !named)
        {
            return Problems.Of(Problem.MessageStateUnknown(state, KebabCase.All<MessageState>()));
        }

        var page = await listing.PageAsync(named ? inState : null, incoming.Request.Query["after"].FirstOrDefault(), cancellation);
        return Answer.Json(
            StatusCodes.Status200OK, new MessageListView([.. page.Messages.Select(MessageView.Of)], page.Next), EdgeJson.Readable.MessageListView);
    }

    public async Task<Answer> FindAsync(string id, CancellationToken cancellation) => await outbox.FindAsync(id, cancellation) is { } message
        ? Json(StatusCodes.Status200OK, message)
        : Problems.Of(Problem.MessageUnknown(id));

    /// <summary>Makes due again what was not delivered, and answers at once: 202, sent within the minute.</summary>
    public async Task<Answer> RetryAsync(Incoming incoming, string id, CancellationToken cancellation)
    {
        if (await outbox.RetryAsync(id, cancellation) is not { } message)
        {
            return Problems.Of(Problem.MessageUnknown(id));
        }

        if (message.State != MessageState.Waiting)
        {
            return Problems.Of(Problem.MessageNothingToSend(id));
        }

        await audit.AppendAsync(new(incoming.ReceivedAt, incoming.Who.KeyId, "retry-message", id, "waiting", incoming.From), cancellation);
        return Json(StatusCodes.Status202Accepted, message) with { RetryAfter = TimeSpan.FromMinutes(1) };
    }

    private static Answer Json(int status, StoredMessage message) => Answer.Json(status, MessageView.Of(message), EdgeJson.Readable.MessageView);
}
