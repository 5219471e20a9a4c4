using System.Text.Json;
using Pipeline.Core;
using Pipeline.Storage.Rows;

namespace Pipeline.Storage.MonthEnds;

/// <summary>The records of the computed months: table <c>Months</c>, partition <c>months</c>, one row a month.</summary>
public sealed class MonthStore(Stores stores)
{
    /// <summary>Months that one restatement can change: a transaction of the store has no more.</summary>
    public const int MostReplaced = 100;

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

    /// <summary>The last month whose figures stay as they are; null before the first. Reads no record.</summary>
    public async Task<Month?> LastFinalAsync(CancellationToken cancellation)
    {
        Month? last = null;
        await foreach (var row in stores.Rows.ScanAsync(RowTable.Months, Partition, "", withPacks: false, cancellation))
        {
            last = row.Fields["State"] is "final" or "restated" ? Month.Parse(row.Key) : last;
        }

        return last;
    }

    /// <summary>The record of one month; null if it was never computed.</summary>
    public async Task<MonthRecord?> FindAsync(Month month, CancellationToken cancellation) =>
        await stores.Rows.ReadAsync(RowTable.Months, Partition, month.ToString(), cancellation) is { } row ? Read(row) : null;

    /// <summary>Writes the record of a month, unless the month has become final meanwhile: what is final stays as it is.</summary>
    /// <returns>False if it is final already with another content.</returns>
    public async Task<bool> SaveAsync(MonthRecord record, CancellationToken cancellation)
    {
        var key = record.Month.ToString();
        var (pack, fields) = (Pack(record), FieldsOf(record));
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

    /// <summary>Puts restated records in place of those they were made from: all of them or none. Doing so again changes nothing.</summary>
    /// <param name="changes">At most <see cref="MostReplaced"/>.</param>
    /// <returns>False if one of the months has another record meanwhile.</returns>
    internal async Task<bool> TryReplaceAsync(IReadOnlyList<(MonthRecord Old, MonthRecord New)> changes, CancellationToken cancellation)
    {
        var writes = new List<RowWrite>();
        foreach (var (old, @new) in changes)
        {
            var row = await stores.Rows.ReadAsync(RowTable.Months, Partition, old.Month.ToString(), cancellation);
            if (row is null || !row.Pack.Span.SequenceEqual(Pack(old)))
            {
                return false;
            }

            writes.Add(RowWrite.Replace(row, FieldsOf(@new), Pack(@new)));
        }

        return await stores.Rows.TryWriteAsync(RowTable.Months, Partition, writes, cancellation);
    }

    private static byte[] Pack(MonthRecord record) => JsonSerializer.SerializeToUtf8Bytes(record, MonthEndJson.Default.MonthRecord);

    private static Dictionary<string, string> FieldsOf(MonthRecord record) => new(StringComparer.Ordinal)
    {
        ["State"] = KebabCase.Of(record.Version.State),
        ["Version"] = Invariant.Text(record.Version.Version),
    };

    private static MonthRecord Read(StoredRow row) => JsonSerializer.Deserialize(row.Pack.Span, MonthEndJson.Default.MonthRecord)!;
}
