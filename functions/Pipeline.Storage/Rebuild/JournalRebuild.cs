using Pipeline.Storage.Journal;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Rows;

namespace Pipeline.Storage.Rebuild;

/// <summary>Brings back what the journal holds.</summary>
internal sealed class JournalRebuild(Stores stores, RebuildNotes notes)
{
    private readonly JournalFiles _files = new(stores.Work, TimeProvider.System);
    private readonly RowsBack _rows = new(stores.Rows);

    /// <summary>A partition as its journal leaves it; null if it has none.</summary>
    public async Task<ReplayedPartition?> ReplayAsync(string folder, IReadOnlySet<string> taken, CancellationToken cancellation)
    {
        try
        {
            return await _files.EntriesAsync(folder, cancellation) is { Count: > 0 } entries ? Told(JournalReplay.Of(entries, taken)) : null;
        }
        catch (InvalidDataException)
        {
            notes.Add(RebuildNoteKind.Damaged, [folder]);
            return null;
        }
    }

    public Task<ReplayedPartition?> ReplayAsync(RowTable table, string partition, IReadOnlySet<string> taken, CancellationToken cancellation) =>
        ReplayAsync(JournalFiles.FolderOf(table, partition), taken, cancellation);

    /// <summary>The partitions of a table that have a journal, by their folders.</summary>
    public Task<IReadOnlyList<string>> FoldersAsync(RowTable table, CancellationToken cancellation) => _files.PartitionsAsync(table, cancellation);

    /// <returns>How many rows.</returns>
    public async Task<int> WriteAsync(ReplayedPartition partition, CancellationToken cancellation)
    {
        // What opens the product comes last, so that a half-rebuilt store takes nothing in.
        var opens = JournalScope.Opens(partition.Table, partition.Partition);
        await _rows.WriteAsync(
            partition.Table, partition.Partition, RowsBack.Of(partition).OrderBy(w => opens && w.Key == ReferenceStore.CurrentKey), cancellation);
        return partition.Rows.Count;
    }

    private ReplayedPartition Told(ReplayedPartition partition)
    {
        notes.Add(RebuildNoteKind.Unconfirmed, partition.Unconfirmed);
        notes.Add(RebuildNoteKind.PassedOver, partition.PassedOver);
        notes.Add(RebuildNoteKind.Contradicting, partition.Contradicting);
        return partition;
    }
}
