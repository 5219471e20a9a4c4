using Pipeline.Storage.Rows;

namespace Pipeline.Storage.Messages;

/// <summary>
/// The messages that are due and those that were: table <c>Messages</c>. A message is written in the flow that makes it due, and delivered by a
/// timer: what is written is not lost, whatever happens to the process.
/// </summary>
public sealed class Outbox(Stores stores, Webhooks webhooks, TimeProvider time)
{
    private readonly IRowStore _rows = stores.Rows;

    /// <summary>Adds a message, to be delivered to each receiver that its kind has now. The same id again changes nothing. Durable when the task completes.</summary>
    /// <returns>False if it was added before.</returns>
    public Task<bool> AddAsync(OutboxMessage message, CancellationToken cancellation)
    {
        if (!OutboxMessage.IsId(message.Id))
        {
            throw new ArgumentException($"'{message.Id}' is not the id of a message: letters, digits and hyphens.", nameof(message));
        }

        var key = MessageKeys.Message(message);
        var now = time.GetUtcNow();
        return TryWriteAsync(
            [
                RowWrite.Insert(MessageKeys.Id(message.Id), new Dictionary<string, string>(StringComparer.Ordinal) { ["Key"] = key }),
                RowWrite.Insert(key, MessageFields.Of(message), message.Body),
                .. webhooks.Of(message.Kind).SelectMany(r => New(key, Delivery.To(r, now))),
            ],
            cancellation);
    }

    /// <summary>Whether a message was ever added.</summary>
    public async Task<bool> HasAsync(string id, CancellationToken cancellation) => await KeyOfAsync(id, cancellation) is not null;

    /// <summary>The message, or null.</summary>
    public async Task<StoredMessage?> FindAsync(string id, CancellationToken cancellation) =>
        await KeyOfAsync(id, cancellation) is { } key ? await ReadAsync(key, cancellation) : null;

    /// <summary>
    /// Makes what was not delivered due now: deliveries that wait or were given up, and receivers that the message has no delivery to yet. Who has it
    /// does not get it again, and what was given up for an address that is in the settings no more is dropped.
    /// </summary>
    /// <returns>The message as it is afterwards: waiting, unless there is nobody to send it to. Null if there is no such message.</returns>
    public async Task<StoredMessage?> RetryAsync(string id, CancellationToken cancellation)
    {
        if (await KeyOfAsync(id, cancellation) is not { } key)
        {
            return null;
        }

        while (true)
        {
            var rows = await RowsOfAsync(key, cancellation);
            var writes = AgainOf(key, MessageOf(rows).Kind, rows[1..]);
            if (writes.Count == 0 || await TryWriteAsync(writes, cancellation))
            {
                return await ReadAsync(key, cancellation);
            }
        }
    }

    internal static StoredMessage MessageOf(IReadOnlyList<StoredRow> rows)
    {
        var message = MessageFields.Message(rows[0].Fields, default);
        return new(
            rows[0].Key, message.Id, message.Kind, message.Month, message.Organization, message.CreatedAt,
            [.. rows.Skip(1).Select(r => MessageFields.Delivery(r.Fields))]);
    }

    internal async Task<StoredMessage> ReadAsync(string key, CancellationToken cancellation) => MessageOf(await RowsOfAsync(key, cancellation));

    private List<RowWrite> AgainOf(string key, MessageKind kind, List<StoredRow> deliveries)
    {
        var now = time.GetUtcNow();
        var receivers = webhooks.Of(kind);
        var known = deliveries.Select(d => MessageKeys.ReceiverOf(d.Key)).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. deliveries.SelectMany(d => AgainOf(d, receivers.Any(r => r.Id == MessageKeys.ReceiverOf(d.Key)), now)),
            .. receivers.Where(r => !known.Contains(r.Id)).SelectMany(r => New(key, Delivery.To(r, now))),
        ];
    }

    private static RowWrite[] AgainOf(StoredRow row, bool isConfigured, DateTimeOffset now)
    {
        var delivery = MessageFields.Delivery(row.Fields);
        return delivery.State switch
        {
            DeliveryState.Failed when !isConfigured => [RowWrite.Delete(row.Key), RowWrite.Delete(MessageKeys.Failed(row.Key))],
            DeliveryState.Failed => Moved(MessageKeys.Failed(row.Key)),
            DeliveryState.Waiting when delivery.DueAt > now => Moved(MessageKeys.Queued(row.Key, delivery.DueAt)),
            _ => [],
        };

        RowWrite[] Moved(string from) =>
            [RowWrite.Replace(row, MessageFields.Of(delivery.Again(now))), RowWrite.Delete(from), RowWrite.Insert(MessageKeys.Queued(row.Key, now), MessageFields.None)];
    }

    private static IEnumerable<RowWrite> New(string message, Delivery delivery)
    {
        var key = MessageKeys.Delivery(message, delivery.Receiver);
        yield return RowWrite.Insert(key, MessageFields.Of(delivery));
        yield return RowWrite.Insert(MessageKeys.Queued(key, delivery.DueAt), MessageFields.None);
    }

    private async Task<string?> KeyOfAsync(string id, CancellationToken cancellation) =>
        OutboxMessage.IsId(id) && await _rows.ReadAsync(RowTable.Messages, MessageKeys.Partition, MessageKeys.Id(id), cancellation) is { } row
            ? row.Fields["Key"]
            : null;

    /// <summary>The message's row, then those of its deliveries.</summary>
    private async Task<List<StoredRow>> RowsOfAsync(string key, CancellationToken cancellation) =>
        await _rows.ScanAsync(RowTable.Messages, MessageKeys.Partition, key, withPacks: false, cancellation).ToListAsync(cancellation);

    private Task<bool> TryWriteAsync(IReadOnlyList<RowWrite> writes, CancellationToken cancellation) =>
        _rows.TryWriteAsync(RowTable.Messages, MessageKeys.Partition, writes, cancellation);
}
