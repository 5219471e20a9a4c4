using Pipeline.Core.Sheets;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Rows;

namespace Pipeline.Storage.Registers;

/// <summary>
/// The requests to change registers: one row each in the partition of the reference versions, so that an approval and the version it makes
/// are one transaction. Two lists of ids, of an organisation's and of those that wait, only say where to look: they are written before the
/// request and cleared after the decision, and what they say too much is passed over.
/// </summary>
internal sealed class RequestStore(Stores stores)
{
    private const string WaitingPartition = "register-waiting";
    private const int AtOnce = 8;
    private static readonly Dictionary<string, string> NoFields = new(StringComparer.Ordinal);

    /// <returns>False if there is a request with this id already.</returns>
    public async Task<bool> TryAddAsync(StoredRequest request, CancellationToken cancellation)
    {
        foreach (var partition in (string[])[PartitionOf(request.Organization), WaitingPartition])
        {
            await stores.Rows.TryWriteAsync(RowTable.Reference, partition, [RowWrite.Upsert(ListKeyOf(request), NoFields)], cancellation);
        }

        return await stores.Rows.TryWriteAsync(
            RowTable.Reference, ReferenceStore.Partition, [RowWrite.Insert(KeyOf(request.Id), request.ToFields(), request.Canonical)], cancellation);
    }

    /// <summary>The request and the row it stands in, or null.</summary>
    /// <param name="id">A UUID in its usual form; anything else is found nowhere.</param>
    public async Task<(StoredRequest Request, StoredRow Row)?> FindAsync(string id, CancellationToken cancellation) =>
        Guid.TryParseExact(id, "D", out var uuid)
        && await stores.Rows.ReadAsync(RowTable.Reference, ReferenceStore.Partition, KeyOf(uuid.ToString("D")), cancellation) is { } row
            ? (StoredRequest.Of(uuid.ToString("D"), row), row)
            : null;

    /// <summary>The write that makes a decision, on the condition that none was made meanwhile.</summary>
    public static RowWrite Decision(StoredRow row, StoredRequest decided) => RowWrite.Replace(row, decided.ToFields(), decided.Canonical);

    public Task<bool> TryDecideAsync(StoredRow row, StoredRequest decided, CancellationToken cancellation) =>
        stores.Rows.TryWriteAsync(RowTable.Reference, ReferenceStore.Partition, [Decision(row, decided)], cancellation);

    /// <summary>Takes a request that was decided off the list of those that wait; doing it twice is the same.</summary>
    public Task ClearAsync(StoredRequest decided, CancellationToken cancellation) =>
        stores.Rows.TryWriteAsync(RowTable.Reference, WaitingPartition, [RowWrite.Delete(ListKeyOf(decided))], cancellation);

    /// <summary>All that wait, the oldest first.</summary>
    public async Task<IReadOnlyList<StoredRequest>> WaitingAsync(CancellationToken cancellation) =>
        [.. (await ListAsync(WaitingPartition, cancellation)).Where(r => r.State == RequestState.Waiting)];

    /// <summary>All that an organisation filed, the oldest first.</summary>
    public Task<IReadOnlyList<StoredRequest>> OfAsync(string organization, CancellationToken cancellation) =>
        ListAsync(PartitionOf(organization), cancellation);

    /// <summary>The request that a receipt was given for, by one scan of the organisation's ids: the code follows from the id.</summary>
    public async Task<StoredRequest?> FindByReceiptAsync(string organization, ReceiptCode code, CancellationToken cancellation)
    {
        foreach (var id in (await IdsAsync(PartitionOf(organization), cancellation)).Where(i => ReceiptCode.Of(code.OrganizationNumber, code.Month, i) == code))
        {
            if (await FindAsync(id, cancellation) is var (request, _) && request.Receipt == code.ToString())
            {
                return request;
            }
        }

        return null;
    }

    private async Task<List<string>> IdsAsync(string partition, CancellationToken cancellation)
    {
        var ids = new List<string>();
        await foreach (var row in stores.Rows.ScanAsync(RowTable.Reference, partition, "", withPacks: false, cancellation))
        {
            ids.Add(row.Key[(row.Key.IndexOf('_', StringComparison.Ordinal) + 1)..]);
        }

        return ids;
    }

    private async Task<IReadOnlyList<StoredRequest>> ListAsync(string partition, CancellationToken cancellation)
    {
        var ids = await IdsAsync(partition, cancellation);
        var found = new StoredRequest?[ids.Count];
        await Parallel.ForAsync(0, ids.Count, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation }, async (i, token) =>
            found[i] = await FindAsync(ids[i], token) is var (request, _) ? request : null);
        return [.. found.OfType<StoredRequest>()];
    }

    private static string PartitionOf(string organization) => $"register_{organization}";

    private static string KeyOf(string id) => $"change_{id}";

    /// <summary>Sorts by time.</summary>
    private static string ListKeyOf(StoredRequest request) => $"{Invariant.Text(request.ReceivedAt)}_{request.Id}";
}
