using Pipeline.Storage;
using Pipeline.Storage.Rows;

namespace Pipeline.Tests.Rebuild;

/// <summary>Takes so many transactions and then none: the process has died.</summary>
internal sealed class RowsUntil(IRowStore rows, int writes) : IRowStore
{
    private int _left = writes;

    public Task<bool> TryWriteAsync(RowTable table, string partition, IReadOnlyList<RowWrite> writes, CancellationToken cancellation) =>
        Interlocked.Decrement(ref _left) >= 0 ? rows.TryWriteAsync(table, partition, writes, cancellation) : throw new StoreUnavailableException("The process has died.");

    public Task<StoredRow?> ReadAsync(RowTable table, string partition, string key, CancellationToken cancellation) => rows.ReadAsync(table, partition, key, cancellation);

    public IAsyncEnumerable<StoredRow> ScanAsync(RowTable table, string partition, string keyPrefix, bool withPacks, CancellationToken cancellation) =>
        rows.ScanAsync(table, partition, keyPrefix, withPacks, cancellation);

    public IAsyncEnumerable<(string Partition, StoredRow Row)> ScanTableAsync(RowTable table, CancellationToken cancellation) => rows.ScanTableAsync(table, cancellation);
}
