using Pipeline.Storage;
using Pipeline.Storage.Rows;

namespace Pipeline.Tests.Registers;

/// <summary>A store of rows that is lost at one write.</summary>
internal sealed class FailingRows : IRowStore
{
    private IRowStore? _inner;

    /// <summary>The write to fail: 1 is the next one; 0 is none.</summary>
    public int FailNext { get; set; }

    private IRowStore Inner => _inner ?? throw new InvalidOperationException("It is around no store.");

    public IRowStore Around(IRowStore rows)
    {
        _inner = rows;
        return this;
    }

    public Task<bool> TryWriteAsync(RowTable table, string partition, IReadOnlyList<RowWrite> writes, CancellationToken cancellation) =>
        FailNext > 0 && --FailNext == 0
            ? throw new StoreUnavailableException("The store is out of reach.")
            : Inner.TryWriteAsync(table, partition, writes, cancellation);

    public Task<StoredRow?> ReadAsync(RowTable table, string partition, string key, CancellationToken cancellation) =>
        Inner.ReadAsync(table, partition, key, cancellation);

    public IAsyncEnumerable<StoredRow> ScanAsync(RowTable table, string partition, string keyPrefix, bool withPacks, CancellationToken cancellation) =>
        Inner.ScanAsync(table, partition, keyPrefix, withPacks, cancellation);

    public IAsyncEnumerable<(string Partition, StoredRow Row)> ScanTableAsync(RowTable table, CancellationToken cancellation) => Inner.ScanTableAsync(table, cancellation);
}
