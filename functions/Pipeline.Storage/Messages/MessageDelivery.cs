namespace Pipeline.Storage.Messages;

/// <summary>
/// Sends what is due. Receivers are served beside each other; one that takes nothing is left alone until the next run, so that it holds up nobody.
/// </summary>
/// <remarks>
/// A message is noted as sent after the receiver's success. An instance that dies between the two leaves the claim to end, and the message is sent
/// once more with the same id: receivers pass over an id that they know.
/// </remarks>
public sealed class MessageDelivery(Stores stores, Webhooks webhooks, WebhookSender sender, TimeProvider time)
{
    private const int ReceiversAtOnce = 8;
    private const int AtOnceToOne = 4;

    /// <summary>What is left is the next run's: well within the time a function may take.</summary>
    private static readonly TimeSpan BeginsNothingAfter = TimeSpan.FromMinutes(4);

    private readonly DeliveryQueue _queue = new(stores);

    /// <summary>Where waits between attempts come from; given by tests only.</summary>
    public Func<double> Chance { get; init; } = Random.Shared.NextDouble;

    public async Task<DeliveryCounts> RunAsync(CancellationToken cancellation)
    {
        var started = time.GetTimestamp();
        var due = await _queue.DueAsync(time.GetUtcNow(), cancellation);
        var ended = new List<Delivery>();
        await Parallel.ForEachAsync(
            due.GroupBy(MessageKeys.ReceiverOf, StringComparer.Ordinal),
            new ParallelOptions { MaxDegreeOfParallelism = ReceiversAtOnce, CancellationToken = cancellation },
            async (own, token) =>
            {
                var after = await ServeAsync(own, started, token);
                lock (ended)
                {
                    ended.AddRange(after);
                }
            });
        return new(Count(DeliveryState.Sent), Count(DeliveryState.Waiting), Count(DeliveryState.Failed));

        int Count(DeliveryState state) => ended.Count(d => d.State == state);
    }

    /// <summary>One receiver's deliveries, a few at once, until a few have all failed.</summary>
    private async Task<List<Delivery>> ServeAsync(IEnumerable<string> keys, long started, CancellationToken cancellation)
    {
        var ended = new List<Delivery>();
        foreach (var few in keys.Chunk(AtOnceToOne))
        {
            if (time.GetElapsedTime(started) > BeginsNothingAfter)
            {
                break;
            }

            var tried = (await Task.WhenAll(few.Select(k => DeliverAsync(k, cancellation)))).OfType<Delivery>().ToList();
            ended.AddRange(tried);
            if (tried.Count > 0 && tried.All(d => d.State != DeliveryState.Sent))
            {
                break;
            }
        }

        return ended;
    }

    /// <returns>How it stands after the attempt; null if another instance had it.</returns>
    private async Task<Delivery?> DeliverAsync(string key, CancellationToken cancellation)
    {
        if (await _queue.TryClaimAsync(key, time.GetUtcNow(), cancellation) is not { } claimed)
        {
            return null;
        }

        var after = webhooks.Find(claimed.Message.Kind, claimed.Delivery.Receiver) is { } receiver
            ? await SendAsync(claimed, receiver, cancellation)
            : claimed.Delivery.WithoutReceiver();
        return await _queue.TryNoteAsync(claimed, after, cancellation) ? after : null;
    }

    private async Task<Delivery> SendAsync(ClaimedDelivery claimed, WebhookReceiver receiver, CancellationToken cancellation)
    {
        var attempt = new Attempt(receiver, claimed.Message, claimed.Delivery.Attempts, time.GetUtcNow());
        var result = await sender.SendAsync(attempt, webhooks.Signer, cancellation);
        return claimed.Delivery.After(result, time.GetUtcNow(), webhooks.GivesUpAfter, Chance());
    }
}
