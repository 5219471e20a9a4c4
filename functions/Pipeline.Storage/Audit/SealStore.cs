using Pipeline.Storage.Rows;

namespace Pipeline.Storage.Audit;

/// <summary>
/// The seals as rows: table <c>Audit</c>, partition <c>seals</c>, one row an hour and one that says which is the last. Both are written in one
/// transaction, so that of two instances one seals an hour.
/// </summary>
internal sealed class SealStore(Stores stores)
{
    public const string Partition = "seals";

    private const string LastKey = "last";

    public async Task<(AuditSeal? Last, StoredRow? Row)> LastAsync(CancellationToken cancellation) =>
        await stores.Rows.ReadAsync(RowTable.Audit, Partition, LastKey, cancellation) is { } row ? (Read(row), row) : (null, null);

    /// <summary>By hour. What cannot be read as a seal is none.</summary>
    public async Task<SortedDictionary<AuditHour, AuditSeal>> AllAsync(CancellationToken cancellation)
    {
        var seals = new SortedDictionary<AuditHour, AuditSeal>();
        await foreach (var row in stores.Rows.ScanAsync(RowTable.Audit, Partition, "", withPacks: false, cancellation))
        {
            if (row.Key != LastKey && AuditHour.TryParse(row.Key, out var hour) && Read(row) is { } seal)
            {
                seals[hour] = seal;
            }
        }

        return seals;
    }

    /// <param name="last">The row of the seal before it; null if there is none.</param>
    /// <returns>False if another instance has sealed meanwhile.</returns>
    public Task<bool> TryAddAsync(AuditSeal seal, StoredRow? last, CancellationToken cancellation) => stores.Rows.TryWriteAsync(
        RowTable.Audit, Partition,
        [
            RowWrite.Insert(seal.Hour.ToString(), FieldsOf(seal)),
            last is null ? RowWrite.Insert(LastKey, FieldsOf(seal)) : RowWrite.Replace(last, FieldsOf(seal)),
        ],
        cancellation);

    private static Dictionary<string, string> FieldsOf(AuditSeal seal)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["hour"] = seal.Hour.ToString(),
            ["entries"] = Invariant.Text(seal.Entries),
            ["hash"] = seal.Hash,
        };
        if (seal.Previous is not null)
        {
            fields["previous"] = seal.Previous;
        }

        return fields;
    }

    private static AuditSeal? Read(StoredRow row) =>
        row.Fields.TryGetValue("hour", out var text) && AuditHour.TryParse(text, out var hour)
        && row.Fields.TryGetValue("entries", out var count) && int.TryParse(count, System.Globalization.CultureInfo.InvariantCulture, out var entries)
        && row.Fields.TryGetValue("hash", out var hash)
            ? new(hour, entries, row.Fields.GetValueOrDefault("previous"), hash)
            : null;
}
