using Pipeline.Storage.Rows;

namespace Pipeline.Storage.Messages;

/// <summary>A delivery that this instance has in hand, and nobody else until the claim ends.</summary>
/// <param name="Row">The delivery's row as the claim left it.</param>
internal sealed record ClaimedDelivery(OutboxMessage Message, Delivery Delivery, StoredRow Row);
