using Pipeline.Storage.Rows;

namespace Pipeline.Tests.Restatements;

/// <summary>The job log is let through: what it says of a run changes nothing of what the run does.</summary>
internal sealed class DyingRows(IRowStore inner, Crash crash) : IRowStore
{
    public Task<bool> TryWriteAsync(RowTable table, string partition, IReadOnlyList<RowWrite> writes, CancellationToken cancellation) =>
        table == RowTable.Jobs
            ? inner.TryWriteAsync(table, partition, writes, cancellation)
            : crash.AroundAsync(() => inner.TryWriteAsync(table, partition, writes, cancellation));

    public Task<StoredRow?> ReadAsync(RowTable table, string partition, string key, CancellationToken cancellation) =>
        inner.ReadAsync(table, partition, key, cancellation);

    public IAsyncEnumerable<StoredRow> ScanAsync(RowTable table, string partition, string keyPrefix, bool withPacks, CancellationToken cancellation) =>
        inner.ScanAsync(table, partition, keyPrefix, withPacks, cancellation);

    public IAsyncEnumerable<(string Partition, StoredRow Row)> ScanTableAsync(RowTable table, CancellationToken cancellation) => inner.ScanTableAsync(table, cancellation);
}
