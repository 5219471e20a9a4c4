using System.Text.Json;
using Pipeline.Core;
using Pipeline.Storage.Rows;

namespace Pipeline.Storage.MonthEnds;

/// <summary>
/// Every final and restated version that readers have had: table <c>Months</c>, partition <c>versions</c>, one row a month and version, written
/// once the pointer has moved and never changed.
/// </summary>
public sealed class VersionStore(Stores stores)
{
    private const string Partition = "versions";

    /// <summary>By month and version.</summary>
    public Task<IReadOnlyList<KeptVersion>> AllAsync(CancellationToken cancellation) => ListAsync("", cancellation);

    /// <summary>By version.</summary>
    public Task<IReadOnlyList<KeptVersion>> OfMonthAsync(Month month, CancellationToken cancellation) => ListAsync($"{month}_", cancellation);

    public async Task<KeptVersion?> FindAsync(Month month, int version, CancellationToken cancellation) =>
        await stores.Rows.ReadAsync(RowTable.Months, Partition, KeyOf(month, version), cancellation) is { } row ? Read(row) : null;

    /// <summary>Keeps the final versions among the records that are not kept yet.</summary>
    /// <param name="snapshotId">A snapshot that readers have and that holds them.</param>
    internal async Task KeepAsync(
        IEnumerable<MonthRecord> records, string snapshotId, DateTimeOffset publishedAt, CancellationToken cancellation)
    {
        foreach (var record in await MissingAsync(records, cancellation))
        {
            var kept = new KeptVersion(record, snapshotId, publishedAt);
            var pack = JsonSerializer.SerializeToUtf8Bytes(kept, MonthEndJson.Default.KeptVersion);
            await stores.Rows.TryWriteAsync(RowTable.Months, Partition, [RowWrite.Insert(KeyOf(record.Month, kept.Version), NoFields, pack)], cancellation);
        }
    }

    /// <summary>The final ones among the records that are not kept yet.</summary>
    internal async Task<IReadOnlyList<MonthRecord>> MissingAsync(IEnumerable<MonthRecord> records, CancellationToken cancellation)
    {
        var kept = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var row in stores.Rows.ScanAsync(RowTable.Months, Partition, "", withPacks: false, cancellation))
        {
            kept.Add(row.Key);
        }

        return [.. records.Where(r => r.IsFinal && !kept.Contains(KeyOf(r.Month, r.Version.Version)))];
    }

    private static Dictionary<string, string> NoFields => new(StringComparer.Ordinal);

    private async Task<IReadOnlyList<KeptVersion>> ListAsync(string prefix, CancellationToken cancellation)
    {
        var versions = new List<KeptVersion>();
        await foreach (var row in stores.Rows.ScanAsync(RowTable.Months, Partition, prefix, withPacks: true, cancellation))
        {
            versions.Add(Read(row));
        }

        return [.. versions.OrderBy(v => v.Month).ThenBy(v => v.Version)];
    }

    private static string KeyOf(Month month, int version) => $"{month}_{Invariant.Text(version)}";

    private static KeptVersion Read(StoredRow row) => JsonSerializer.Deserialize(row.Pack.Span, MonthEndJson.Default.KeptVersion)!;
}
