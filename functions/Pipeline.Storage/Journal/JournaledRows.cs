using Pipeline.Storage.Files;
using Pipeline.Storage.Rows;

namespace Pipeline.Storage.Journal;

/// <summary>
/// Rows of which the decisions are written to files first: what no received body tells can be brought back from the journal. An entry whose
/// transaction did not happen is taken away again; one that a crash cut off stays unconfirmed, and <see cref="JournalReplay"/> judges it.
/// </summary>
internal sealed class JournaledRows(IRowStore rows, IFileStore work, TimeProvider time) : IRowStore
{
    private readonly JournalFiles _files = new(work, time);

    public async Task<bool> TryWriteAsync(RowTable table, string partition, IReadOnlyList<RowWrite> writes, CancellationToken cancellation)
    {
        if (JournalPause.IsOn || !JournalScope.Holds(table, partition, writes))
        {
            return await rows.TryWriteAsync(table, partition, writes, cancellation);
        }

        RowGuard.Writes(partition, writes);
        cancellation.ThrowIfCancellationRequested();
        if (await EntryAsync(table, partition, writes, cancellation) is not { } entry)
        {
            return false;
        }

        return entry.Writes.Count == 0
            ? await rows.TryWriteAsync(table, partition, writes, cancellation)
            : await WriteAsync(entry, writes);
    }

    public Task<StoredRow?> ReadAsync(RowTable table, string partition, string key, CancellationToken cancellation) =>
        rows.ReadAsync(table, partition, key, cancellation);

    public IAsyncEnumerable<StoredRow> ScanAsync(RowTable table, string partition, string keyPrefix, bool withPacks, CancellationToken cancellation) =>
        rows.ScanAsync(table, partition, keyPrefix, withPacks, cancellation);

    public IAsyncEnumerable<(string Partition, StoredRow Row)> ScanTableAsync(RowTable table, CancellationToken cancellation) =>
        rows.ScanTableAsync(table, cancellation);

    /// <summary>From the first byte of the entry on nothing stops it. After an outage nobody knows whether the rows are there, and the entry stays.</summary>
    private async Task<bool> WriteAsync(JournalEntry entry, IReadOnlyList<RowWrite> writes)
    {
        var name = await _files.WriteAsync(entry, CancellationToken.None);
        if (!await rows.TryWriteAsync(entry.Table, entry.Partition, writes, CancellationToken.None))
        {
            await _files.RemoveAsync(name, CancellationToken.None);
            return false;
        }

        try
        {
            await _files.ConfirmAsync(name, CancellationToken.None);
        }
        catch (StoreUnavailableException)
        {
            // The entry and the rows are there; the confirmation only helps to tell it from one that was cut off.
        }

        return true;
    }

    /// <returns>Without writes where nothing would be different afterwards; null if a row to be replaced has moved.</returns>
    private async Task<JournalEntry?> EntryAsync(RowTable table, string partition, IReadOnlyList<RowWrite> writes, CancellationToken cancellation)
    {
        var kept = new List<JournalWrite>();
        var changes = false;
        foreach (var write in writes.Where(w => JournalScope.Keeps(table, w)))
        {
            string? replaces = null;
            if (write.Kind == RowWriteKind.Replace)
            {
                if (await rows.ReadAsync(table, partition, write.Key, cancellation) is not { } old || old.Version != write.Version)
                {
                    return null;
                }

                replaces = JournalRow.Of(old).Hash;
            }

            var entry = new JournalWrite(write.Kind, write.Key, write.Kind == RowWriteKind.Delete ? "" : RowFields.ToJson(write.Fields), write.Pack, replaces);
            changes |= replaces is null || entry.Row.Hash != replaces;
            kept.Add(entry);
        }

        return new(table, partition, changes ? kept : []);
    }
}
