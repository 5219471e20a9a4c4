using Pipeline.Storage.Rows;

namespace Pipeline.Storage.Audit;

/// <summary>
/// Writes the entries of all callers: while one transaction is under way the next gathers, so that on a store across a network as many entries share
/// a round trip as there are callers. A caller hears of its entry only when it is durable.
/// </summary>
internal sealed class AuditWriter(IRowStore rows)
{
    private readonly Lock _gate = new();
    private readonly Queue<Waiting> _queue = new();
    private bool _isWriting;

    public Task WriteAsync(string partition, RowWrite entry)
    {
        var waiting = new Waiting(partition, entry);
        lock (_gate)
        {
            _queue.Enqueue(waiting);
            if (_isWriting)
            {
                return waiting.Done.Task;
            }

            _isWriting = true;
        }

        _ = WriteAllAsync();
        return waiting.Done.Task;
    }

    private async Task WriteAllAsync()
    {
        while (NextGroup() is { Count: > 0 } group)
        {
            await WriteAsync(group);
        }
    }

    private List<Waiting> NextGroup()
    {
        lock (_gate)
        {
            var group = new List<Waiting>();
            while (group.Count < RowLimits.WritesPerTransaction && _queue.TryPeek(out var next) && (group.Count == 0 || next.Partition == group[0].Partition))
            {
                group.Add(_queue.Dequeue());
            }

            _isWriting = group.Count > 0;
            return group;
        }
    }

#pragma warning disable CA1031 // Whatever went wrong goes to the callers; the next group is tried.
    private async Task WriteAsync(List<Waiting> group)
    {
        try
        {
            if (!await rows.TryWriteAsync(RowTable.Audit, group[0].Partition, [.. group.Select(w => w.Entry)], CancellationToken.None))
            {
                throw new InvalidOperationException("Two audit entries were given the same key.");
            }

            group.ForEach(w => w.Done.TrySetResult());
        }
        catch (Exception error)
        {
            group.ForEach(w => w.Done.TrySetException(error));
        }
    }
#pragma warning restore CA1031

    private sealed record Waiting(string Partition, RowWrite Entry)
    {
        public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
