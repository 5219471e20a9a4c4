using Microsoft.Extensions.Time.Testing;
using Pipeline.Storage.Messages;
using Pipeline.Tests.Registers;
using Pipeline.Tests.Storage;

namespace Pipeline.Tests.Messages;

/// <summary>An outbox on an embedded store, a clock, and receivers on this machine.</summary>
internal sealed class MessageWorld : IAsyncDisposable
{
    public const string Secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    public static readonly DateTimeOffset Start = new(2019, 4, 2, 1, 0, 0, TimeSpan.Zero);

    private readonly TestStores _test;
    private readonly WebhookSender _sender = new();

    private MessageWorld(IReadOnlyList<Receiver> receivers)
    {
        Receivers = receivers;
        _test = new(Clock);
        Stores = _test.Stores with { Rows = Rows.Around(_test.Stores.Rows) };
        Webhooks = WebhooksOf(receivers);
        Outbox = new(Stores, Webhooks, Clock);
        Listing = new(Stores, Outbox);
    }

    public FakeTimeProvider Clock { get; } = new(Start);

    public FailingRows Rows { get; } = new();

    public Pipeline.Storage.Stores Stores { get; }

    public IReadOnlyList<Receiver> Receivers { get; }

    public Receiver Receiver => Receivers[0];

    public Webhooks Webhooks { get; }

    public Outbox Outbox { get; }

    public MessageListing Listing { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<MessageWorld> StartAsync(int receivers = 1)
    {
        var started = new List<Receiver>();
        for (var i = 0; i < receivers; i++)
        {
            started.Add(await Receiver.StartAsync());
        }

        return new(started);
    }

    /// <summary>Webhooks that send every kind to all receivers.</summary>
    public static Webhooks WebhooksOf(IEnumerable<Receiver> receivers)
    {
        Assert.True(WebhookSigner.TryParse(Secret, out var signer));
        var addresses = receivers.Select(r => new WebhookReceiver(r.Address)).ToList();
        return new(Enum.GetValues<MessageKind>().SelectMany(k => addresses, (k, r) => (k, r)).ToLookup(p => p.k, p => p.r), signer);
    }

    /// <summary>A message that says nothing, with a body of its own.</summary>
    public static OutboxMessage Message(string id, DateTimeOffset? at = null) =>
        new(id, MessageKind.Correction, at ?? Start, System.Text.Encoding.UTF8.GetBytes($$"""{"id":"{{id}}"}"""));

    public Task<bool> AddAsync(string id) => Outbox.AddAsync(Message(id, Clock.GetUtcNow()), Cancellation);

    /// <summary>A deliverer of its own, as an instance has one; waits between attempts are exactly doubled.</summary>
    public MessageDelivery Deliverer(WebhookSender? sender = null, Webhooks? webhooks = null) =>
        new(Stores, webhooks ?? Webhooks, sender ?? _sender, Clock) { Chance = () => 0.5 };

    public Task<DeliveryCounts> DeliverAsync() => Deliverer().RunAsync(Cancellation);

    public async Task<StoredMessage> FindAsync(string id)
    {
        var message = await Outbox.FindAsync(id, Cancellation);
        Assert.NotNull(message);
        return message;
    }

    /// <summary>The only delivery of a message.</summary>
    public async Task<Delivery> DeliveryAsync(string id) => Assert.Single((await FindAsync(id)).Deliveries);

    public async ValueTask DisposeAsync()
    {
        foreach (var receiver in Receivers)
        {
            await receiver.DisposeAsync();
        }

        _sender.Dispose();
        await _test.DisposeAsync();
    }
}
