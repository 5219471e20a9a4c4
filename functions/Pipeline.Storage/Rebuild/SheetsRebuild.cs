using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Storage.Audit;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Journal;
using Pipeline.Storage.Rows;
using Pipeline.Storage.Sheets;

namespace Pipeline.Storage.Rebuild;

/// <summary>Brings the sheets back: revisions from their bodies, and beside them what the journal has of confirmations, reviews and filings let in.</summary>
internal sealed class SheetsRebuild(Stores stores, JournalRebuild journal, RebuildNotes notes, RebuildRequest request)
{
    /// <summary>Partitions that are put together at once.</summary>
    private const int Lanes = 8;

    private readonly SealedHourFiles _audit = new(stores);
    private readonly RowsBack _rows = new(stores.Rows);
    private int _revisions;
    private int _decisions;

    /// <returns>How many revisions and how many rows of decisions.</returns>
    public async Task<(int Revisions, int Decisions)> RunAsync(SurrogateKeys keys, IProgress<RebuildProgress>? progress, CancellationToken cancellation)
    {
        var hours = await _audit.HoursAsync(cancellation);
        var folders = (await journal.FoldersAsync(RowTable.Sheets, cancellation)).ToHashSet(StringComparer.Ordinal);
        await foreach (var names in MonthsAsync(cancellation))
        {
            var month = names[0].Of.Month;
            var acknowledged = await AcknowledgedSheets.ReadAsync(_audit, hours, month, [.. names.Select(n => n.Of.ReceivedAt)], cancellation);
            var receipts = new System.Collections.Concurrent.ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
            await Parallel.ForEachAsync(
                names.GroupBy(n => n.Of.Organization, StringComparer.Ordinal),
                new ParallelOptions { MaxDegreeOfParallelism = Lanes, CancellationToken = cancellation },
                async (organization, token) =>
                {
                    var partition = SheetKeys.Partition(organization.Key, month);
                    var replayed = folders.Contains(JournalFiles.FolderOf(RowTable.Sheets, partition))
                        ? await journal.ReplayAsync(RowTable.Sheets, partition, request.Taken, token)
                        : null;
                    foreach (var receipt in await PartitionAsync(organization, month, acknowledged, keys, replayed, token))
                    {
                        receipts[receipt] = true;
                    }
                });
            folders.ExceptWith(names.Select(n => JournalFiles.FolderOf(RowTable.Sheets, SheetKeys.Partition(n.Of.Organization, month))));
            notes.Add(RebuildNoteKind.Missing, acknowledged.Receipts.Where(r => !receipts.ContainsKey(r)));
            progress?.Report(new($"sheets {month}", receipts.Count));
        }

        await WithoutBodiesAsync(folders, cancellation);
        return (_revisions, _decisions);
    }

    /// <summary>Decisions on sheets of which no body is left.</summary>
    private async Task WithoutBodiesAsync(IEnumerable<string> folders, CancellationToken cancellation)
    {
        foreach (var folder in folders.Order(StringComparer.Ordinal))
        {
            if (await journal.ReplayAsync(folder, request.Taken, cancellation) is { } replayed)
            {
                Interlocked.Add(ref _decisions, replayed.Rows.Count);
                await WriteAsync(replayed.Partition, RowsBack.Of(replayed), cancellation);
            }
        }
    }

    /// <returns>The receipts that the partition has.</returns>
    private async Task<IEnumerable<string>> PartitionAsync(
        IGrouping<string, (string Name, ReceivedName Of)> organization, Month month, AcknowledgedSheets acknowledged, SurrogateKeys keys, ReplayedPartition? replayed,
        CancellationToken cancellation)
    {
        var bodies = await BodiesAsync(organization, acknowledged, keys, cancellation);
        var letIn = (replayed?.Rows.Keys ?? []).Where(k => k.StartsWith(SheetKeys.Heads, StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
        var rebuilt = RebuiltSheets.Of(bodies, letIn, request.Taken);
        notes.Add(rebuilt.Notes);
        Interlocked.Add(ref _revisions, rebuilt.Revisions.Count);
        Interlocked.Add(ref _decisions, replayed?.Rows.Count ?? 0);

        var rows = rebuilt.Revisions.SelectMany(SheetStore.RowsOf).ToDictionary(r => r.Key, StringComparer.Ordinal);
        foreach (var row in replayed is null ? [] : RowsBack.Of(replayed))
        {
            rows[row.Key] = row;
        }

        foreach (var deleted in replayed?.Deleted ?? (IEnumerable<string>)[])
        {
            rows.Remove(deleted);
        }

        await WriteAsync(SheetKeys.Partition(organization.Key, month), rows.Values.Append(SheetStore.NewMarker(organization.Key, month)), cancellation);
        return rebuilt.Revisions.Select(r => r.Head.Receipt);
    }

    private async Task<IReadOnlyCollection<ReceivedRevision>> BodiesAsync(
        IEnumerable<(string Name, ReceivedName Of)> names, AcknowledgedSheets acknowledged, SurrogateKeys keys, CancellationToken cancellation)
    {
        var bodies = new List<ReceivedRevision>();
        foreach (var (name, of) in names)
        {
            var body = await stores.Received.ReadAsync(name, cancellation);
            if (body is not null && ReceivedRevision.Read(of, body.Content, keys) is { } revision)
            {
                bodies.Add(new(name, revision, acknowledged.Of(revision.Head)));
            }
            else
            {
                notes.Add(RebuildNoteKind.Damaged, [name]);
            }
        }

        return bodies;
    }

    private async Task WriteAsync(string partition, IEnumerable<RowWrite> rows, CancellationToken cancellation)
    {
        if (!request.DryRun)
        {
            await _rows.WriteAsync(RowTable.Sheets, partition, rows, cancellation);
        }
    }

    /// <summary>The names of the bodies of each month, month by month.</summary>
    private async IAsyncEnumerable<List<(string Name, ReceivedName Of)>> MonthsAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var names = new List<(string Name, ReceivedName Of)>();
        await foreach (var file in stores.Received.ListAsync("", cancellation))
        {
            if (ReceivedName.Parse(file.Name) is not { } name)
            {
                if (Month.TryParse(file.Name.Split('/')[0], out _))
                {
                    notes.Add(RebuildNoteKind.Damaged, [file.Name]);
                }

                continue;
            }

            if (names.Count > 0 && names[0].Of.Month != name.Month)
            {
                yield return names;
                names = [];
            }

            names.Add((file.Name, name));
        }

        if (names.Count > 0)
        {
            yield return names;
        }
    }
}
