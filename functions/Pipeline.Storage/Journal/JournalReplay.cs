using Pipeline.Storage.Rows;

namespace Pipeline.Storage.Journal;

/// <summary>
/// Puts the transactions of one partition together again. Each says what it was made on, so their order does not hang on clocks: a confirmed one that
/// fits comes first, and an unconfirmed one only where no other could stand in its place.
/// </summary>
public sealed class JournalReplay
{
    private readonly Dictionary<string, JournalRow> _rows = new(StringComparer.Ordinal);
    private readonly HashSet<string> _deleted = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _writtenBy = new(StringComparer.Ordinal);
    private readonly List<KeptEntry> _open;
    private readonly List<string> _unconfirmed = [];

    private JournalReplay(IEnumerable<KeptEntry> entries) => _open = [.. entries.OrderBy(e => e.Name, StringComparer.Ordinal)];

    /// <param name="entries">Of one partition, at least one.</param>
    /// <param name="taken">Names of unconfirmed entries that a person has decided for.</param>
    public static ReplayedPartition Of(IReadOnlyList<KeptEntry> entries, IReadOnlySet<string>? taken = null)
    {
        var replay = new JournalReplay(Counting(entries).Select(e => e with { IsConfirmed = e.IsConfirmed || taken?.Contains(e.Name) == true }));
        while (replay.TryNext())
        {
        }

        return replay.End(entries[0].Entry);
    }

    /// <summary>Without what a later entry stands for, and without such an entry that was cut off.</summary>
    internal static IEnumerable<KeptEntry> Counting(IReadOnlyList<KeptEntry> entries)
    {
        var covered = entries.Where(e => e.IsConfirmed).SelectMany(e => e.Entry.Covers ?? []).ToHashSet(StringComparer.Ordinal);
        return entries.Where(e => !covered.Contains(e.Name) && (e.IsConfirmed || e.Entry.Covers is null));
    }

    private bool TryNext()
    {
        var next = _open.FirstOrDefault(e => e.IsConfirmed && Fits(e)) ?? _open.FirstOrDefault(e => Fits(e) && (IsBuiltOn(e) || !HasRival(e)));
        if (next is null)
        {
            return false;
        }

        _open.Remove(next);
        Take(next);
        if (!next.IsConfirmed)
        {
            _unconfirmed.Add(next.Name);
        }

        return true;
    }

    private bool Fits(KeptEntry entry) => entry.Entry.Writes.All(w => w.Kind switch
    {
        RowWriteKind.Insert => !_rows.ContainsKey(w.Key),
        RowWriteKind.Replace => _rows.TryGetValue(w.Key, out var row) && row.Hash == w.Replaces,
        _ => true,
    });

    /// <summary>Whether a later transaction was made on what this one wrote: then it was committed.</summary>
    private bool IsBuiltOn(KeptEntry entry)
    {
        var hashes = entry.Entry.Writes.Where(w => w.Kind != RowWriteKind.Delete).Select(w => (w.Key, w.Row.Hash)).ToHashSet();
        return _open.Any(o => o.IsConfirmed && o.Entry.Writes.Any(w => w.Replaces is { } replaces && hashes.Contains((w.Key, replaces))));
    }

    /// <summary>Whether another that waits was made on the same row.</summary>
    private bool HasRival(KeptEntry entry)
    {
        var bases = BasesOf(entry).ToHashSet();
        return _open.Any(o => o != entry && BasesOf(o).Any(bases.Contains));
    }

    private static IEnumerable<(string Key, string? Replaces)> BasesOf(KeptEntry entry) =>
        entry.Entry.Writes.Where(w => w.Kind is RowWriteKind.Insert or RowWriteKind.Replace).Select(w => (w.Key, w.Replaces));

    private void Take(KeptEntry entry)
    {
        foreach (var write in entry.Entry.Writes)
        {
            // What asks for nothing can be taken late; it never covers what was written after it.
            if (_writtenBy.TryGetValue(write.Key, out var later) && write.Kind is RowWriteKind.Upsert or RowWriteKind.Delete
                && string.CompareOrdinal(later, entry.Name) > 0)
            {
                continue;
            }

            _writtenBy[write.Key] = entry.Name;
            if (write.Kind == RowWriteKind.Delete)
            {
                _rows.Remove(write.Key);
                _deleted.Add(write.Key);
            }
            else
            {
                _rows[write.Key] = write.Row;
                _deleted.Remove(write.Key);
            }
        }
    }

    /// <summary>What is left was made on rows that others have replaced, or on rows that are not there.</summary>
    private ReplayedPartition End(JournalEntry any)
    {
        var contradicting = _open.Where(e => e.IsConfirmed || Fits(e)).Select(e => e.Name).ToList();
        var passedOver = _open.Select(e => e.Name).Except(contradicting, StringComparer.Ordinal).ToList();
        return new(any.Table, any.Partition, _rows, _deleted, _unconfirmed, passedOver, contradicting);
    }
}
