using Pipeline.Storage.Rows;

namespace Pipeline.Storage.Messages;

/// <summary>Lists what is in the outbox. What waits and what was given up is found by its own rows, however many messages there are.</summary>
public sealed class MessageListing(Stores stores, Outbox outbox)
{
    private const int PageMessages = 100;
    private const int AtOnce = 8;

    private readonly IRowStore _rows = stores.Rows;

    /// <param name="state">Only messages in this state; null for all.</param>
    /// <param name="after">The <see cref="MessagePage.Next"/> of the page before.</param>
    public Task<MessagePage> PageAsync(MessageState? state, string? after, CancellationToken cancellation) => state switch
    {
        MessageState.Waiting => PageOfAsync(MessageKeys.Queue, MessageKeys.DeliveryOfQueued, MessageState.Waiting, after, cancellation),
        MessageState.Failed => PageOfAsync(MessageKeys.Failures, MessageKeys.DeliveryOfFailed, MessageState.Failed, after, cancellation),
        _ => PageOfAllAsync(state, after, cancellation),
    };

    private async Task<MessagePage> PageOfAsync(
        string prefix, Func<string, string> deliveryOf, MessageState state, string? after, CancellationToken cancellation)
    {
        var keys = new SortedSet<string>(StringComparer.Ordinal);
        await foreach (var row in _rows.ScanAsync(RowTable.Messages, MessageKeys.Partition, prefix, withPacks: false, cancellation))
        {
            keys.Add(MessageKeys.MessageOf(deliveryOf(row.Key)));
        }

        var page = keys.Where(k => string.CompareOrdinal(k, after) > 0).Take(PageMessages + 1).ToList();
        var read = new StoredMessage[Math.Min(page.Count, PageMessages)];
        await Parallel.ForAsync(0, read.Length, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation }, async (i, token) =>
            read[i] = await outbox.ReadAsync(page[i], token));

        // Some may have gone on to another state since their row was read.
        return new([.. read.Where(m => m.State == state)], page.Count > PageMessages ? page[PageMessages - 1] : null);
    }

    private async Task<MessagePage> PageOfAllAsync(MessageState? state, string? after, CancellationToken cancellation)
    {
        var messages = new List<StoredMessage>();
        await foreach (var message in AllAsync(cancellation))
        {
            if (string.CompareOrdinal(message.Key, after) > 0 && (state is null || message.State == state))
            {
                if (messages.Count == PageMessages)
                {
                    return new(messages, messages[^1].Key);
                }

                messages.Add(message);
            }
        }

        return new(messages, null);
    }

    private async IAsyncEnumerable<StoredMessage> AllAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var rows = new List<StoredRow>();
        await foreach (var row in _rows.ScanAsync(RowTable.Messages, MessageKeys.Partition, MessageKeys.Messages, withPacks: false, cancellation))
        {
            if (rows.Count > 0 && MessageKeys.IsMessage(row.Key))
            {
                yield return Outbox.MessageOf(rows);
                rows.Clear();
            }

            rows.Add(row);
        }

        if (rows.Count > 0)
        {
            yield return Outbox.MessageOf(rows);
        }
    }
}
