namespace Pipeline.Storage.Rows.Sqlite;

/// <summary>A transaction that waits for the writer. Its task completes after the commit that holds it, with false on a conflict.</summary>
internal sealed class PendingTransaction(int table, string partition, IReadOnlyList<GuardedWrite> writes, CancellationToken cancellation)
{
    private readonly TaskCompletionSource<bool> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>As <see cref="RowSchema"/> numbers it.</summary>
    public int Table => table;

    public string Partition => partition;

    public IReadOnlyList<GuardedWrite> Writes => writes;

    public Task<bool> Done => _done.Task;

    /// <summary>What the writer found out; passed on only once it is durable.</summary>
    public bool Written { get; set; }

    /// <summary>Gives up if the caller has: asked before the first write, never after.</summary>
    public bool IsCancelled() => cancellation.IsCancellationRequested && _done.TrySetCanceled(cancellation);

    public void Complete() => _done.TrySetResult(Written);

    public void Fail(Exception error) => _done.TrySetException(error);
}
