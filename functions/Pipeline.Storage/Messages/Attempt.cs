namespace Pipeline.Storage.Messages;

/// <summary>One try to send a message to one receiver.</summary>
/// <param name="Number">From 1 on.</param>
/// <param name="At">The instant that is signed.</param>
internal sealed record Attempt(WebhookReceiver Receiver, OutboxMessage Message, int Number, DateTimeOffset At);
