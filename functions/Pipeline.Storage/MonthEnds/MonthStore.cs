using System.Text.Json;
using Pipeline.Core;
using Pipeline.Storage.Rows;

namespace Pipeline.Storage.MonthEnds;

/// <summary>The records of the computed months: table <c>Months</c>, partition <c>months</c>, one row a month.</summary>
public sealed class MonthStore(Stores stores)
{
    private const string Partition = "months";

    /// <summary>All records, in order of month.</summary>
    public async Task<IReadOnlyList<MonthRecord>> ListAsync(CancellationToken cancellation)
    {
        var records = new List<MonthRecord>();
        await foreach (var row in stores.Rows.ScanAsync(RowTable.Months, Partition, "", withPacks: true, cancellation))
        {
            records.Add(Read(row));
        }

        return records;
    }

    /// <summary>The months whose figures stay as they are.</summary>
    public async Task<IReadOnlySet<Month>> FinalAsync(CancellationToken cancellation) =>
        (await ListAsync(cancellation)).Where(r => r.IsFinal).Select(r => r.Month).ToHashSet();

    /// <summary>The record of one month; null if it was never computed.</summary>
    public async Task<MonthRecord?> FindAsync(Month month, CancellationToken cancellation) =>
        await stores.Rows.ReadAsync(RowTable.Months, Partition, month.ToString(), cancellation) is { } row ? Read(row) : null;

    /// <summary>Writes the record of a month, unless the month has become final meanwhile: what is final stays as it is.</summary>
    /// <returns>False if it is final already with another content.</returns>
    public async Task<bool> SaveAsync(MonthRecord record, CancellationToken cancellation)
    {
        var key = record.Month.ToString();
        var pack = JsonSerializer.SerializeToUtf8Bytes(record, MonthEndJson.Default.MonthRecord);
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["State"] = KebabCase.Of(record.Version.State),
            ["Version"] = Invariant.Text(record.Version.Version),
        };
        while (true)
        {
            var old = await stores.Rows.ReadAsync(RowTable.Months, Partition, key, cancellation);
            if (old is not null && Read(old).IsFinal)
            {
                return old.Pack.Span.SequenceEqual(pack);
            }

            var write = old is null ? RowWrite.Insert(key, fields, pack) : RowWrite.Replace(old, fields, pack);
            if (await stores.Rows.TryWriteAsync(RowTable.Months, Partition, [write], cancellation))
            {
                return true;
            }
        }
    }

    private static MonthRecord Read(StoredRow row) => JsonSerializer.Deserialize(row.Pack.Span, MonthEndJson.Default.MonthRecord)!;
}
