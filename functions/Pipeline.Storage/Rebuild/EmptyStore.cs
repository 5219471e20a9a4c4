using System.Globalization;
using Pipeline.Core;
using Pipeline.Storage.Rows;

namespace Pipeline.Storage.Rebuild;

/// <summary>A rebuild goes into tables that hold nothing, or that an earlier rebuild was cut off in: a mark tells, written first and removed last.</summary>
internal sealed class EmptyStore(Stores stores)
{
    private const string Partition = "rebuild";
    private const string Key = "under-way";

    private readonly IRowStore _rows = stores.Rows;

    /// <exception cref="RebuildException">The tables hold something else.</exception>
    public async Task RequireAsync(CancellationToken cancellation)
    {
        if (await _rows.ReadAsync(RowTable.Months, Partition, Key, cancellation) is not null)
        {
            return;
        }

        foreach (var table in Enum.GetValues<RowTable>())
        {
            if (await _rows.ScanTableAsync(table, cancellation).AnyAsync(cancellation))
            {
                throw new RebuildException(Problem.StoreNotEmpty(table.ToString()));
            }
        }
    }

    public Task MarkAsync(DateTimeOffset now, CancellationToken cancellation) => _rows.TryWriteAsync(
        RowTable.Months, Partition,
        [RowWrite.Upsert(Key, new Dictionary<string, string>(StringComparer.Ordinal) { ["startedAt"] = now.ToString("O", CultureInfo.InvariantCulture) })],
        cancellation);

    public Task UnmarkAsync(CancellationToken cancellation) => _rows.TryWriteAsync(RowTable.Months, Partition, [RowWrite.Delete(Key)], cancellation);
}
