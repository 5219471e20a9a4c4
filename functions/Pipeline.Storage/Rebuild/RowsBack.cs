using Pipeline.Storage.Journal;
using Pipeline.Storage.Rows;

namespace Pipeline.Storage.Rebuild;

/// <summary>Writes rows back, in transactions as large as the stores take. Doing so again writes the same.</summary>
internal sealed class RowsBack(IRowStore rows)
{
    public async Task WriteAsync(RowTable table, string partition, IEnumerable<RowWrite> writes, CancellationToken cancellation)
    {
        JournalPause.Begin();
        foreach (var group in RowBatches.Of(writes))
        {
            await rows.TryWriteAsync(table, partition, group, cancellation);
        }
    }

    /// <summary>The rows of a replayed partition.</summary>
    public static IEnumerable<RowWrite> Of(ReplayedPartition partition) =>
        partition.Rows.Select(r => RowWrite.Upsert(r.Key, RowFields.Parse(r.Value.Fields), r.Value.Pack));
}
