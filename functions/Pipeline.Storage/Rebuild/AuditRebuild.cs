using Pipeline.Storage.Audit;
using Pipeline.Storage.Rows;

namespace Pipeline.Storage.Rebuild;

/// <summary>Brings the sealed hours of the audit back from their files, seals included. What was not sealed yet is gone with the rows.</summary>
internal sealed class AuditRebuild(Stores stores, RebuildNotes notes)
{
    private readonly SealedHourFiles _files = new(stores);
    private readonly SealStore _seals = new(stores);
    private readonly RowsBack _rows = new(stores.Rows);

    /// <returns>How many hours.</returns>
    public async Task<int> RunAsync(bool dryRun, IProgress<RebuildProgress>? progress, CancellationToken cancellation)
    {
        var done = 0;
        foreach (var hour in await _files.HoursAsync(cancellation))
        {
            if (await _files.FitAsync(hour, cancellation) is { } there)
            {
                await WriteAsync(there, dryRun, cancellation);
                progress?.Report(new("audit", ++done));
            }
            else
            {
                notes.Add(RebuildNoteKind.Damaged, [SealedHourFiles.NameOf(hour)]);
            }
        }

        return done;
    }

    private async Task WriteAsync(SealedHour hour, bool dryRun, CancellationToken cancellation)
    {
        if (dryRun)
        {
            return;
        }

        await _rows.WriteAsync(
            RowTable.Audit, AuditLog.PartitionOf(hour.Seal.Hour.Day), hour.Rows.Select(r => RowWrite.Upsert(r.Key, RowFields.Parse(r.Json))), cancellation);
        var (last, row) = await _seals.LastAsync(cancellation);
        if (last is null || last.Hour < hour.Seal.Hour)
        {
            await _seals.TryAddAsync(hour.Seal, row, cancellation);
        }
    }
}
