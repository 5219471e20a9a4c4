using Pipeline.Storage.Journal;
using Pipeline.Storage.Rows;

namespace Pipeline.Storage.Rebuild;

/// <summary>Writes rows back, in transactions as large as the stores take. Doing so again writes the same.</summary>
internal sealed class RowsBack(IRowStore rows)
{
    /// <summary>Of a transaction: far below the limit, which counts what is around the rows too.</summary>
    private const int Bytes = 1_000_000;

    public async Task WriteAsync(RowTable table, string partition, IEnumerable<RowWrite> writes, CancellationToken cancellation)
    {
        JournalPause.Begin();
        var (group, bytes) = (new List<RowWrite>(), 0);
        foreach (var write in writes)
        {
            var size = write.Pack.Length + write.Fields.Sum(f => 6 * (f.Key.Length + f.Value.Length));
            if (group.Count == RowLimits.WritesPerTransaction || (group.Count > 0 && bytes + size > Bytes))
            {
                await rows.TryWriteAsync(table, partition, group, cancellation);
                (group, bytes) = ([], 0);
            }

            group.Add(write);
            bytes += size;
        }

        if (group.Count > 0)
        {
            await rows.TryWriteAsync(table, partition, group, cancellation);
        }
    }

    /// <summary>The rows of a replayed partition.</summary>
    public static IEnumerable<RowWrite> Of(ReplayedPartition partition) =>
        partition.Rows.Select(r => RowWrite.Upsert(r.Key, RowFields.Parse(r.Value.Fields), r.Value.Pack));
}
