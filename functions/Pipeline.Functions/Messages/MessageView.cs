using Pipeline.Core;
using Pipeline.Storage.Messages;

namespace Pipeline.Functions.Messages;

/// <summary>A message of the outbox, as <c>GET messages</c> tells it.</summary>
/// <param name="Id">The <c>webhook-id</c> that receivers get.</param>
/// <param name="Kind"><c>reminder</c>, <c>snapshot-published</c> or <c>correction</c>.</param>
/// <param name="State"><c>waiting</c>, <c>sent</c>, <c>failed</c>, or <c>unaddressed</c>: there was no receiver for its kind.</param>
public sealed record MessageView(
    string Id, string Kind, string State, Month? Month, string? Organization, DateTimeOffset CreatedAt, IReadOnlyList<DeliveryView> Deliveries)
{
    public static MessageView Of(StoredMessage message) => new(
        message.Id, KebabCase.Of(message.Kind), KebabCase.Of(message.State), message.Month, message.Organization, message.CreatedAt,
        [.. message.Deliveries.Select(DeliveryView.Of)]);
}
