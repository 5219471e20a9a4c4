using Pipeline.Storage.Files;
using Pipeline.Storage.Rows;

namespace Pipeline.Storage.Journal;

/// <summary>
/// Puts the entries of a partition together to one that says what its rows are now, and takes them away: what rows no longer hold is then in no entry either.
/// The rows are the judge; a rebuild from what is left ends the same.
/// </summary>
/// <remarks>
/// Killed at any step and run again it ends the same: an entry that stands for others counts once it is confirmed, and those it names count no more from then on.
/// Where something is being written meanwhile, nothing is done, and the next run does it.
/// </remarks>
internal sealed class JournalCompaction(IRowStore rows, IFileStore work, TimeProvider time)
{
    /// <summary>Longer than any transaction takes: an unconfirmed entry older than this was cut off.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(10);

    private readonly JournalFiles _files = new(work, time);

    /// <returns>How many entries were put together, or would be; none where one says it all already.</returns>
    public async Task<int> CompactAsync(RowTable table, string partition, bool dryRun, CancellationToken cancellation)
    {
        var folder = JournalFiles.FolderOf(table, partition);
        var entries = await _files.EntriesAsync(folder, cancellation);
        if (entries.Count == 0 || entries.Any(e => !e.IsConfirmed && e.Entry.Covers is null && time.GetUtcNow() - JournalFiles.InstantOf(e.Name) < Grace))
        {
            return 0;
        }

        var counting = JournalReplay.Counting(entries).ToList();
        var writes = await WritesAsync(table, partition, entries, cancellation);
        var together = counting is [{ IsConfirmed: true, Entry: var only }] && Same(only.Writes, writes) ? 0 : counting.Count;
        if (dryRun || (together > 0 && !await WriteAsync(new(table, partition, writes) { Covers = [.. entries.Select(e => e.Name)] }, folder, cancellation)))
        {
            return dryRun ? together : 0;
        }

        await ForgetAsync(folder, cancellation);
        return together;
    }

    private static bool Same(IReadOnlyList<JournalWrite> one, IReadOnlyList<JournalWrite> other) =>
        one.Select(w => (w.Kind, w.Key, w.Row.Hash)).OrderBy(w => w.Key, StringComparer.Ordinal).SequenceEqual(other.Select(w => (w.Kind, w.Key, w.Row.Hash)));

    /// <summary>The rows that the journal speaks of, as they are, by key.</summary>
    private async Task<List<JournalWrite>> WritesAsync(RowTable table, string partition, IReadOnlyList<KeptEntry> entries, CancellationToken cancellation)
    {
        var writes = new List<JournalWrite>();
        foreach (var key in entries.SelectMany(e => e.Entry.Writes).Select(w => w.Key).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            writes.Add(await rows.ReadAsync(table, partition, key, cancellation) is { } row
                ? new(RowWriteKind.Insert, key, RowFields.ToJson(row.Fields), row.Pack, Replaces: null)
                : new(RowWriteKind.Delete, key, "", ReadOnlyMemory<byte>.Empty, Replaces: null));
        }

        return writes;
    }

    /// <returns>False if another transaction has begun meanwhile.</returns>
    private async Task<bool> WriteAsync(JournalEntry standing, string folder, CancellationToken cancellation)
    {
        var name = await _files.WriteAsync(standing, cancellation);
        if ((await _files.EntriesAsync(folder, cancellation)).Count != standing.Covers!.Count + 1)
        {
            await _files.RemoveAsync(name, cancellation);
            return false;
        }

        await _files.ConfirmAsync(name, cancellation);
        return true;
    }

    /// <summary>What a confirmed entry stands for, and entries that were to stand for others and were cut off.</summary>
    private async Task ForgetAsync(string folder, CancellationToken cancellation)
    {
        var entries = await _files.EntriesAsync(folder, cancellation);
        var counting = JournalReplay.Counting(entries).Select(e => e.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in entries.Where(e => !counting.Contains(e.Name)))
        {
            await _files.ForgetAsync(entry.Name, cancellation);
        }
    }
}
