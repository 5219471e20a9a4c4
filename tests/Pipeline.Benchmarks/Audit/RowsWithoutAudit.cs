using Pipeline.Storage.Rows;

namespace Pipeline.Benchmarks.Audit;

/// <summary>Rows that take the audit's entries and keep none: what is left is the intake without them.</summary>
internal sealed class RowsWithoutAudit(IRowStore rows) : IRowStore
{
    public Task<bool> TryWriteAsync(RowTable table, string partition, IReadOnlyList<RowWrite> writes, CancellationToken cancellation) =>
        table == RowTable.Audit ? Task.FromResult(true) : rows.TryWriteAsync(table, partition, writes, cancellation);

    public Task<StoredRow?> ReadAsync(RowTable table, string partition, string key, CancellationToken cancellation) => rows.ReadAsync(table, partition, key, cancellation);

    public IAsyncEnumerable<StoredRow> ScanAsync(RowTable table, string partition, string keyPrefix, bool withPacks, CancellationToken cancellation) =>
        rows.ScanAsync(table, partition, keyPrefix, withPacks, cancellation);

    public IAsyncEnumerable<(string Partition, StoredRow Row)> ScanTableAsync(RowTable table, CancellationToken cancellation) => rows.ScanTableAsync(table, cancellation);
}
