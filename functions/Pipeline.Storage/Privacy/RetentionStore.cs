using Pipeline.Core;
using Pipeline.Core.Privacy;
using Pipeline.Storage.Rows;

namespace Pipeline.Storage.Privacy;

/// <summary>
/// Through which months what is too old is purged: table <c>Months</c>, partition <c>privacy</c>, one row. It is written before anything is taken away and again when all is: in
/// between, whoever asks is told already that it is gone, and the next purge goes on.
/// </summary>
public sealed class RetentionStore(Stores stores)
{
    internal const string Partition = "privacy";

    private const string Key = "retention";

    /// <summary>What counts as gone from now on, whether or not the purge has got so far.</summary>
    public async Task<PurgedMonths> PurgedAsync(CancellationToken cancellation) => (await ReadAsync(cancellation)).Purged;

    /// <returns>What counts as gone, and what a purge has seen to the end.</returns>
    internal async Task<(PurgedMonths Purged, PurgedMonths Done)> ReadAsync(CancellationToken cancellation) =>
        await stores.Rows.ReadAsync(RowTable.Months, Partition, Key, cancellation) is { } row
            ? (Read(row, "through"), Read(row, "done"))
            : (PurgedMonths.None, PurgedMonths.None);

    /// <summary>Only one purge runs at a time, so nothing is asked of what was there.</summary>
    internal Task WriteAsync(PurgedMonths purged, PurgedMonths done, CancellationToken cancellation)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        Add(fields, "through", purged);
        Add(fields, "done", done);
        return stores.Rows.TryWriteAsync(RowTable.Months, Partition, [RowWrite.Upsert(Key, fields)], cancellation);
    }

    private static void Add(Dictionary<string, string> fields, string name, PurgedMonths months)
    {
        foreach (var (kind, month) in ((string, Month?)[])[("Texts", months.Texts), ("Rows", months.Rows), ("Registers", months.Registers)])
        {
            if (month is { } known)
            {
                fields[name + kind] = known.ToString();
            }
        }
    }

    private static PurgedMonths Read(StoredRow row, string name)
    {
        return new(Of("Texts"), Of("Rows"), Of("Registers"));

        Month? Of(string kind) => row.Fields.TryGetValue(name + kind, out var text) ? Month.Parse(text) : null;
    }
}
