using Pipeline.Storage.Rows;

namespace Pipeline.Storage.Messages;

/// <summary>
/// The deliveries that are to be tried, in order of when they are due. Whoever tries one claims it first: that replaces its row, so of two instances one
/// has it; and puts it back into the queue for the instant at which the claim ends, so that it is found again if the instance dies.
/// </summary>
internal sealed class DeliveryQueue(Stores stores)
{
    /// <summary>Longer than an attempt can take, with its notes.</summary>
    private static readonly TimeSpan ClaimedFor = TimeSpan.FromMinutes(2);

    private readonly IRowStore _rows = stores.Rows;

    /// <summary>The keys of the deliveries that have not ended: those that are due, the one that has waited longest first, and those that are tried later.</summary>
    public async Task<(IReadOnlyList<string> Due, IReadOnlyList<string> Later)> ListAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        var (due, later) = (new List<string>(), new List<string>());
        await foreach (var row in _rows.ScanAsync(RowTable.Messages, MessageKeys.Partition, MessageKeys.Queue, withPacks: false, cancellation))
        {
            (MessageKeys.DueAtOfQueued(row.Key) > now ? later : due).Add(MessageKeys.DeliveryOfQueued(row.Key));
        }

        return (due, later);
    }

    /// <returns>Null if it is not due any more: another instance has it, or it has ended.</returns>
    public async Task<ClaimedDelivery?> TryClaimAsync(string key, DateTimeOffset now, CancellationToken cancellation)
    {
        if (await DeliveryAsync(key, cancellation) is not var (row, delivery) || !delivery.IsOpen || delivery.DueAt > now)
        {
            return null;
        }

        var claimed = delivery.ClaimedUntil(now + ClaimedFor, now);
        if (!await TryMoveAsync(row, delivery, claimed, cancellation) || await DeliveryAsync(key, cancellation) is not var (claimedRow, standing) || standing != claimed)
        {
            return null;
        }

        var message = await _rows.ReadAsync(RowTable.Messages, MessageKeys.Partition, MessageKeys.MessageOf(key), cancellation);
        return new(MessageFields.Message(message!.Fields, message.Pack), claimed, claimedRow);
    }

    /// <summary>Notes what came of a claimed delivery.</summary>
    /// <returns>False if the claim had ended and another instance has it in hand: what that one notes stands.</returns>
    public Task<bool> TryNoteAsync(ClaimedDelivery claimed, Delivery after, CancellationToken cancellation) =>
        TryMoveAsync(claimed.Row, claimed.Delivery, after, cancellation);

    private Task<bool> TryMoveAsync(StoredRow row, Delivery from, Delivery to, CancellationToken cancellation)
    {
        var (before, after) = (MessageKeys.Queued(row.Key, from.DueAt), MessageKeys.Queued(row.Key, to.DueAt));
        List<RowWrite> writes = [RowWrite.Replace(row, MessageFields.Of(to))];
        if (!to.IsOpen || after != before)
        {
            writes.Add(RowWrite.Delete(before));
        }

        if (to.IsOpen && after != before)
        {
            writes.Add(RowWrite.Insert(after, MessageFields.None));
        }
        else if (to.State == DeliveryState.Failed)
        {
            writes.Add(RowWrite.Upsert(MessageKeys.Failed(row.Key), MessageFields.None));
        }

        return _rows.TryWriteAsync(RowTable.Messages, MessageKeys.Partition, writes, cancellation);
    }

    private async Task<(StoredRow Row, Delivery Delivery)?> DeliveryAsync(string key, CancellationToken cancellation) =>
        await _rows.ReadAsync(RowTable.Messages, MessageKeys.Partition, key, cancellation) is { } row
            ? (row, MessageFields.Delivery(row.Fields))
            : null;
}
