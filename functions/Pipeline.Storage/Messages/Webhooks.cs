namespace Pipeline.Storage.Messages;

/// <summary>Where messages go, and what they are signed with.</summary>
/// <param name="receivers">By kind; a kind without any is kept in the outbox and sent nowhere.</param>
/// <param name="signer">Null if there are no receivers.</param>
public sealed class Webhooks(ILookup<MessageKind, WebhookReceiver> receivers, WebhookSigner? signer)
{
    /// <summary>For each kind: its deliveries are written in one transaction with the message.</summary>
    public const int MostReceivers = 20;

    public static Webhooks None { get; } = new(Enumerable.Empty<WebhookReceiver>().ToLookup(_ => default(MessageKind)), signer: null);

    /// <summary>How long a message is tried before it is given up.</summary>
    public TimeSpan GivesUpAfter { get; init; } = TimeSpan.FromDays(3);

    public IReadOnlyList<WebhookReceiver> Of(MessageKind kind) => [.. receivers[kind]];

    /// <summary>The receiver of a kind with an id; null if it is configured no more.</summary>
    internal WebhookReceiver? Find(MessageKind kind, string id) => receivers[kind].FirstOrDefault(r => r.Id == id);

    internal WebhookSigner Signer => signer ?? throw new InvalidOperationException("There are receivers and no secret to sign with; the settings refuse that at the start.");
}
