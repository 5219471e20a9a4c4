using System.Globalization;
using Pipeline.Storage.Rows;

namespace Pipeline.Storage.Audit;

/// <summary>
/// The audit: who did what, when, from where and how it ended. One partition for each day in Vietnam, never changed; each hour is sealed once it is
/// over (<see cref="AuditSealing"/>).
/// </summary>
/// <remarks>
/// An entry lies where it was written, not where what it tells began: so none comes into an hour that is over, as long as a write takes less than
/// <see cref="AuditSealing.Grace"/>. One that did all the same is found by <see cref="AuditChecking"/>.
/// </remarks>
public sealed class AuditLog(Stores stores, TimeProvider time)
{
    private readonly AuditWriter _writer = new(stores.Rows);

    /// <summary>Durable when the task completes. Once it has begun, nothing stops it.</summary>
    /// <exception cref="StoreUnavailableException">The entry may be there or not; what it tells of must not be acknowledged.</exception>
    public Task AppendAsync(AuditEntry entry, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var now = time.GetUtcNow();
        return _writer.WriteAsync(
            PartitionOf(AuditHour.Of(now).Day), RowWrite.Insert($"{Invariant.Text(now)}-{Guid.NewGuid():N}", AuditRow.FieldsOf(entry)));
    }

    /// <summary>The entries that were written on a day in Vietnam, in order of time.</summary>
    public async Task<IReadOnlyList<AuditEntry>> ReadAsync(DateOnly day, CancellationToken cancellation) => await stores.Rows
        .ScanAsync(RowTable.Audit, PartitionOf(day), "", withPacks: false, cancellation)
        .Select(row => AuditRow.EntryOf(row.Fields))
        .ToListAsync(cancellation);

    internal static string PartitionOf(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static bool IsDay(string partition, out DateOnly day) =>
        DateOnly.TryParseExact(partition, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
