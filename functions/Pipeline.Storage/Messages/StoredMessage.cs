using Pipeline.Core;

namespace Pipeline.Storage.Messages;

/// <summary>A message in the outbox, without its body.</summary>
/// <param name="Key">Where it lies; keys order messages from the newest to the oldest.</param>
/// <param name="Deliveries">One for each receiver, in order of their ids.</param>
public sealed record StoredMessage(
    string Key, string Id, MessageKind Kind, Month? Month, string? Organization, DateTimeOffset CreatedAt, IReadOnlyList<Delivery> Deliveries)
{
    public MessageState State =>
        Deliveries.Count == 0 ? MessageState.Unaddressed
        : Deliveries.Any(d => d.IsOpen) ? MessageState.Waiting
        : Deliveries.Any(d => d.State == DeliveryState.Failed) ? MessageState.Failed
        : MessageState.Sent;
}
