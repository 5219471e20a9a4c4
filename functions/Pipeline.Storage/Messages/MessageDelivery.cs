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
        var (due, later) = await _queue.ListAsync(time.GetUtcNow(), cancellation);
        var tried = due.Count == 0 ? [] : await DeliveryTelling.OfAsync(due, () => ServeAsync(due, cancellation));
        DeliveryTelling.TellWaiting(due.Except(tried.Where(t => !t.After.IsOpen).Select(t => t.Key), StringComparer.Ordinal).Concat(later));
        return DeliveryCounts.Of(tried);
    }

    /// <summary>All receivers, some beside each other.</summary>
    private async Task<IReadOnlyList<TriedDelivery>> ServeAsync(IReadOnlyList<string> due, CancellationToken cancellation)
    {
        var started = time.GetTimestamp();
        var tried = new List<TriedDelivery>();
        await Parallel.ForEachAsync(
            due.GroupBy(MessageKeys.ReceiverOf, StringComparer.Ordinal),
            new ParallelOptions { MaxDegreeOfParallelism = ReceiversAtOnce, CancellationToken = cancellation },
            async (own, token) =>
            {
                var after = await ServeAsync(own, started, token);
                lock (tried)
                {
                    tried.AddRange(after);
                }
            });
        return tried;
    }

    /// <summary>One receiver's deliveries, a few at once, until a few have all failed.</summary>
    private async Task<List<TriedDelivery>> ServeAsync(IEnumerable<string> keys, long started, CancellationToken cancellation)
    {
        var all = new List<TriedDelivery>();
        foreach (var few in keys.Chunk(AtOnceToOne))
        {
            if (time.GetElapsedTime(started) > BeginsNothingAfter)
            {
                break;
            }

            var tried = (await Task.WhenAll(few.Select(k => DeliverAsync(k, cancellation)))).OfType<TriedDelivery>().ToList();
            all.AddRange(tried);
            if (tried.Count > 0 && tried.All(d => d.After.State != DeliveryState.Sent))
            {
                break;
            }
        }

        return all;
    }

    /// <returns>How it stands after the attempt; null if another instance had it.</returns>
    private async Task<TriedDelivery?> DeliverAsync(string key, CancellationToken cancellation)
    {
        if (await _queue.TryClaimAsync(key, time.GetUtcNow(), cancellation) is not { } claimed)
        {
            return null;
        }

        var after = webhooks.Find(claimed.Message.Kind, claimed.Delivery.Receiver) is { } receiver
            ? await SendAsync(claimed, receiver, cancellation)
            : claimed.Delivery.WithoutReceiver();
        return await _queue.TryNoteAsync(claimed, after, cancellation) ? new(key, after) : null;
    }

    private async Task<Delivery> SendAsync(ClaimedDelivery claimed, WebhookReceiver receiver, CancellationToken cancellation)
    {
        var attempt = new Attempt(receiver, claimed.Message, claimed.Delivery.Attempts, time.GetUtcNow());
        var result = await sender.SendAsync(attempt, webhooks.Signer, cancellation);
        return claimed.Delivery.After(result, time.GetUtcNow(), webhooks.GivesUpAfter, Chance());
    }
}
