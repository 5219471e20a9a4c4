namespace Pipeline.Functions.Messages;

/// <summary>A page of the outbox, the newest message first.</summary>
/// <param name="Next">What the next page is asked for with (<c>?after=</c>); null on the last one.</param>
public sealed record MessageListView(IReadOnlyList<MessageView> Messages, string? Next);
