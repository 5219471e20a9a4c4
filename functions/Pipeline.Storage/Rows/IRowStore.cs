namespace Pipeline.Storage.Rows;

/// <summary>
/// Where rows are kept: SQLite on a machine of one's own, Azure Tables in the cloud. The protocols that the product speaks of (sheets,
/// reference versions, keys, audit, months) are written once on top of it, so that both stores keep the same promises.
/// </summary>
/// <remarks>
/// Partitions and keys are at most 512 characters (as <see cref="RowKeyText"/> writes them), without <c>/ \ # ?</c> and control characters. A transaction has at most 100 writes,
/// no key twice, and stays under 4 MB; a row's pack has at most 900 KiB, its fields together at most 32,768 characters as JSON. What passes a limit throws <see cref="ArgumentException"/> before
/// anything is sent, on both stores alike. An outage throws <see cref="StoreUnavailableException"/>.
/// </remarks>
public interface IRowStore
{
    /// <summary>All writes or none, durable when the task completes.</summary>
    /// <returns>False if an insert's row exists or a replace's version has changed; nothing is written then.</returns>
    Task<bool> TryWriteAsync(RowTable table, string partition, IReadOnlyList<RowWrite> writes, CancellationToken cancellation);

    /// <summary>The row with its pack, or null.</summary>
    Task<StoredRow?> ReadAsync(RowTable table, string partition, string key, CancellationToken cancellation);

    /// <summary>The rows of a partition whose keys begin with <paramref name="keyPrefix"/>, in ordinal order of their keys.</summary>
    IAsyncEnumerable<StoredRow> ScanAsync(RowTable table, string partition, string keyPrefix, bool withPacks, CancellationToken cancellation);

    /// <summary>Every row of a table, in no promised order: for small tables and for maintenance only.</summary>
    IAsyncEnumerable<(string Partition, StoredRow Row)> ScanTableAsync(RowTable table, CancellationToken cancellation);
}
