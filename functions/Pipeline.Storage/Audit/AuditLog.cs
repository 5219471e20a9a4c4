using System.Globalization;
using Pipeline.Core;
using Pipeline.Storage.Rows;

namespace Pipeline.Storage.Audit;

/// <summary>The audit, one partition for each day in Vietnam, never changed.</summary>
public sealed class AuditLog(Stores stores)
{
    /// <summary>Sorts by time as text.</summary>
    private const string TimeFormat = "yyyyMMdd'T'HHmmssfffffff'Z'";

    /// <summary>Durable when the task completes.</summary>
    public async Task AppendAsync(AuditEntry entry, CancellationToken cancellation)
    {
        var partition = PartitionOf(VietnamTime.DayOf(entry.At));
        var key = $"{entry.At.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture)}-{Guid.NewGuid():N}";
        if (!await stores.Rows.TryWriteAsync(RowTable.Audit, partition, [RowWrite.Insert(key, FieldsOf(entry))], cancellation))
        {
            throw new InvalidOperationException($"Two audit entries were given the same key, {key}.");
        }
    }

    /// <summary>The entries of a day in Vietnam, in order of time.</summary>
    public async Task<IReadOnlyList<AuditEntry>> ReadAsync(DateOnly day, CancellationToken cancellation) => await stores.Rows
        .ScanAsync(RowTable.Audit, PartitionOf(day), "", withPacks: false, cancellation)
        .Select(row => EntryOf(row.Fields))
        .ToListAsync(cancellation);

    private static string PartitionOf(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Dictionary<string, string> FieldsOf(AuditEntry entry)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["at"] = entry.At.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture),
            ["who"] = entry.Who,
            ["what"] = entry.What,
            ["subject"] = entry.Subject,
            ["result"] = entry.Result,
        };
        if (entry.From is not null)
        {
            fields["from"] = entry.From;
        }

        return fields;
    }

    private static AuditEntry EntryOf(IReadOnlyDictionary<string, string> fields) => new(
        DateTimeOffset.ParseExact(fields["at"], "O", CultureInfo.InvariantCulture),
        fields["who"],
        fields["what"],
        fields["subject"],
        fields["result"],
        fields.GetValueOrDefault("from"));
}
