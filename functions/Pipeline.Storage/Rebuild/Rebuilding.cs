using Pipeline.Core.Reference;
using Pipeline.Storage.Journal;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Privacy;
using Pipeline.Storage.Publishing;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Rows;
using Pipeline.Storage.Sheets;

namespace Pipeline.Storage.Rebuild;

/// <summary>
/// Makes the tables and the datasets anew from files: received bodies, the journal of decisions, sealed hours of the audit, reference snapshots and pinned
/// inputs. All that was acknowledged comes back under the same receipts, and final months with the same bytes (docs/decisions/0099).
/// </summary>
/// <remarks>
/// Each step writes what files alone say, so one that was killed is run again. The reference data come into force last: until then the product takes no
/// sheet and computes no month.
/// </remarks>
public sealed class Rebuilding(
    Stores stores, SheetStore sheets, ReferenceStore references, DatasetFiles files, MonthEnd monthEnd, TimeProvider time)
{
    private static readonly RowTable[] Decided = [RowTable.Keys, RowTable.Months, RowTable.Reference];

    private readonly MonthStore _months = new(stores);
    private readonly VersionStore _versions = new(stores);
    private readonly MonthRemaking _remaking = new(stores, sheets, references, files, time);
    private readonly EmptyStore _empty = new(stores);

    /// <exception cref="RebuildException">The tables hold something that no rebuild has written.</exception>
    /// <exception cref="StoreUnavailableException">The store is out of reach; run it again.</exception>
    public async Task<RebuildReport> RunAsync(RebuildRequest request, IProgress<RebuildProgress>? progress, CancellationToken cancellation)
    {
        if (!request.DryRun)
        {
            await _empty.RequireAsync(cancellation);
            await _empty.MarkAsync(request.Now, cancellation);
        }

        var notes = new RebuildNotes();
        var journal = new JournalRebuild(stores, notes);
        var (decisions, opening) = await DecisionsAsync(journal, request, cancellation);
        progress?.Report(new("decisions", decisions));
        var keys = await KeysAsync(opening, cancellation);
        var (revisions, onSheets) = await new SheetsRebuild(stores, journal, notes, request).RunAsync(keys, progress, cancellation);
        var hours = await new AuditRebuild(stores, notes).RunAsync(request.DryRun, progress, cancellation);
        if (request.DryRun)
        {
            return new(decisions + onSheets, revisions, hours, 0, notes.All(), MonthEnd: null);
        }

        if (opening is not null)
        {
            await journal.WriteAsync(opening, cancellation);
        }

        var versions = await VersionsAsync(notes, progress, cancellation);
        progress?.Report(new("month-end", 0));
        var published = opening is null ? null : await monthEnd.RunAsync(new(request.Now, null, "rebuild", Full: false), progress: null, cancellation);
        await _empty.UnmarkAsync(cancellation);
        return new(decisions + onSheets, revisions, hours, versions, notes.All(), published);
    }

    /// <returns>How many rows there are of decisions, and the partition that opens the product, which is not written yet.</returns>
    private static async Task<(int Decisions, ReplayedPartition? Opening)> DecisionsAsync(JournalRebuild journal, RebuildRequest request, CancellationToken cancellation)
    {
        var decisions = 0;
        ReplayedPartition? opening = null;
        foreach (var table in Decided)
        {
            foreach (var folder in await journal.FoldersAsync(table, cancellation))
            {
                if (await journal.ReplayAsync(folder, request.Taken, cancellation) is not { } partition)
                {
                    continue;
                }

                decisions += partition.Rows.Count;
                if (JournalScope.Opens(partition.Table, partition.Partition))
                {
                    opening = partition;
                }
                else if (!request.DryRun)
                {
                    await journal.WriteAsync(partition, cancellation);
                }
            }
        }

        return (decisions, opening);
    }

    /// <summary>The surrogate keys in force, of which receipts are made.</summary>
    private async Task<SurrogateKeys> KeysAsync(ReplayedPartition? opening, CancellationToken cancellation) =>
        opening is not null && opening.Rows.TryGetValue(ReferenceStore.CurrentKey, out var current)
            ? (await references.VersionAsync(VersionRow.Of(RowFields.Parse(current.Fields)), cancellation)).Keys
            : SurrogateKeys.None;

    /// <summary>Every version that readers have had, and every final one that they were about to: in order of time, because each looks back.</summary>
    private async Task<int> VersionsAsync(RebuildNotes notes, IProgress<RebuildProgress>? progress, CancellationToken cancellation)
    {
        var records = (await _versions.AllAsync(cancellation)).Select(v => v.Record)
            .Concat((await _months.ListAsync(cancellation)).Where(r => r.IsFinal))
            .DistinctBy(r => (r.Month, r.Version.Version))
            .OrderBy(r => r.Version.Version).ThenBy(r => r.Month)
            .ToList();
        var purged = await new RetentionStore(stores).PurgedAsync(cancellation);
        foreach (var record in records)
        {
            if (purged.CannotCompute(record.Month))
            {
                notes.Add(await _remaking.IsThereAsync(record, cancellation) ? RebuildNoteKind.Purged : RebuildNoteKind.PurgedAndLost, [NameOf(record)]);
            }
            else if (!await _remaking.IsThereAsync(record, cancellation))
            {
                await RemakeAsync(record, records.Find(r => r.Month == record.Month && r.Version.Version == record.Version.Version - 1), notes, cancellation);
            }

            progress?.Report(new($"month {record.Month} version {Invariant.Text(record.Version.Version)}", records.Count));
        }

        return records.Count;
    }

    private static string NameOf(MonthRecord record) => $"{record.Month} version {Invariant.Text(record.Version.Version)}";

    private async Task RemakeAsync(MonthRecord record, MonthRecord? before, RebuildNotes notes, CancellationToken cancellation)
    {
        var name = NameOf(record);
        try
        {
            notes.Add(RebuildNoteKind.Differs, (await _remaking.RemakeAsync(record, before, cancellation)).Select(t => $"{name}: {t}"));
        }
        catch (InvalidDataException damage)
        {
            notes.Add(RebuildNoteKind.Damaged, [$"{name}: {damage.Message}"]);
        }
    }
}
