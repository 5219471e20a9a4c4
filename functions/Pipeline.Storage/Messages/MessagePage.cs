namespace Pipeline.Storage.Messages;

/// <summary>A page of messages, the newest first.</summary>
/// <param name="Next">What the next page is asked for with (<c>?after=</c>); null on the last one.</param>
public sealed record MessagePage(IReadOnlyList<StoredMessage> Messages, string? Next);
