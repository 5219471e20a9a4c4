using Pipeline.Storage.Rows;

namespace Pipeline.Tests.Audit;

/// <summary>Counts the transactions that go through it; each takes as long as a round trip.</summary>
internal sealed class CountedRows(IRowStore rows) : IRowStore
{
    private int _writes;

    public int Writes => _writes;

    public async Task<bool> TryWriteAsync(RowTable table, string partition, IReadOnlyList<RowWrite> writes, CancellationToken cancellation)
    {
        Interlocked.Increment(ref _writes);
        await Task.Yield();
        return await rows.TryWriteAsync(table, partition, writes, cancellation);
    }

    public Task<StoredRow?> ReadAsync(RowTable table, string partition, string key, CancellationToken cancellation) => rows.ReadAsync(table, partition, key, cancellation);

    public IAsyncEnumerable<StoredRow> ScanAsync(RowTable table, string partition, string keyPrefix, bool withPacks, CancellationToken cancellation) =>
        rows.ScanAsync(table, partition, keyPrefix, withPacks, cancellation);

    public IAsyncEnumerable<(string Partition, StoredRow Row)> ScanTableAsync(RowTable table, CancellationToken cancellation) => rows.ScanTableAsync(table, cancellation);
}
