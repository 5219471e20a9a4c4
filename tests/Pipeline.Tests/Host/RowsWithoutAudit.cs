using Pipeline.Storage;
using Pipeline.Storage.Rows;

namespace Pipeline.Tests.Host;

/// <summary>A store of which the audit alone is out of reach.</summary>
internal sealed class RowsWithoutAudit(IRowStore rows) : IRowStore
{
    public Task<bool> TryWriteAsync(RowTable table, string partition, IReadOnlyList<RowWrite> writes, CancellationToken cancellation) =>
        table == RowTable.Audit ? throw new StoreUnavailableException("The audit is out of reach.") : rows.TryWriteAsync(table, partition, writes, cancellation);

    public Task<StoredRow?> ReadAsync(RowTable table, string partition, string key, CancellationToken cancellation) => rows.ReadAsync(table, partition, key, cancellation);

    public IAsyncEnumerable<StoredRow> ScanAsync(RowTable table, string partition, string keyPrefix, bool withPacks, CancellationToken cancellation) =>
        rows.ScanAsync(table, partition, keyPrefix, withPacks, cancellation);

    public IAsyncEnumerable<(string Partition, StoredRow Row)> ScanTableAsync(RowTable table, CancellationToken cancellation) => rows.ScanTableAsync(table, cancellation);
}
