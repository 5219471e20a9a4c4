using Pipeline.Core.Datasets;
using Pipeline.Storage.Audit;
using Pipeline.Storage.Files;
using Pipeline.Storage.Publishing.Checks;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Reports;

namespace Pipeline.Storage.Publishing.RollBack;

/// <summary>
/// Takes readers to another snapshot, by the pointer alone: an earlier one if the current one is wrong, or the later one again. It has to be complete,
/// its files brought back from the archive if need be, has to pass every check, and may tell nothing of what the current one withholds.
/// </summary>
/// <remarks>
/// Months, versions and everything else stay as they are: the next publication is made from them and comes over it, unless its content is still that of
/// the snapshot that was left (<see cref="RolledBackCheck"/>).
/// </remarks>
public sealed class SnapshotRollBack(Stores stores, ReadinessChecks checks, AuditLog audit, TimeProvider time)
{
    private static readonly TimeSpan WaitsAtMost = TimeSpan.FromMinutes(5);

    /// <param name="who">For the audit log.</param>
    /// <exception cref="StoreUnavailableException">The store is out of reach, or a publisher has the lease for too long: readers keep what they have.</exception>
    public async Task<RollBackOutcome> RunAsync(string snapshotId, string who, string? from, CancellationToken cancellation)
    {
        await using var lease = await HeldLease.TakeAsync(stores.Datasets, DatasetPaths.PublisherLease, WaitsAtMost, time, cancellation);
        var outcome = await lease.RunAsync(token => RunAsync(snapshotId, token), cancellation);
        await audit.AppendAsync(
            new(time.GetUtcNow(), who, "roll-back", SnapshotId.IsOne(snapshotId) ? snapshotId : "unknown", Pipeline.Core.KebabCase.Of(outcome.Result), from), cancellation);
        return outcome;
    }

    private async Task<RollBackOutcome> RunAsync(string snapshotId, CancellationToken cancellation)
    {
        var current = await CurrentSnapshot.ReadAsync(stores, cancellation);
        var from = current.Manifest?.SnapshotId;
        if (!SnapshotId.IsOne(snapshotId)
            || await stores.ReadPublishedAsync(DatasetPaths.Manifest(snapshotId), cancellation) is not { Content: var bytes }
            || DatasetJson.TryReadManifest(bytes) is not { } target)
        {
            return new(RollBackResult.Unknown, from, []);
        }

        return from == target.SnapshotId ? new(RollBackResult.AlreadyCurrent, from, [])
            : Major(target.SchemaVersion) != Major(DatasetSchema.Version) ? new(RollBackResult.OtherSchema, from, [])
            : await MoveAsync(target, bytes, current, cancellation);
    }

    private async Task<RollBackOutcome> MoveAsync(Manifest target, ReadOnlyMemory<byte> bytes, CurrentSnapshot current, CancellationToken cancellation)
    {
        var from = current.Manifest?.SnapshotId;
        var csv = new CsvFiles(new DatasetFiles(stores));
        if (await FailedAsync(target, current, csv, cancellation) is { Count: > 0 } failed)
        {
            return new(RollBackResult.ChecksFailed, from, failed);
        }

        await stores.Datasets.TryCreateAsync(DatasetPaths.Manifest(target.SnapshotId), bytes, cancellation);

        // Going on to a later one again ends the roll-back.
        var pointer = SnapshotPointer.To(target, bytes.ToArray()) with { RolledBackFrom = string.CompareOrdinal(from, target.SnapshotId) > 0 ? from : null };
        if (!await stores.Datasets.TryReplaceAsync(DatasetPaths.Pointer, DatasetJson.Write(pointer), current.PointerVersion, cancellation))
        {
            throw new StoreUnavailableException("A publisher moved the pointer meanwhile; its snapshot stands.");
        }

        var packs = (await new ReferenceStore(stores).CurrentAsync(cancellation))?.Directory.Units.RulePacks ?? [];
        await new StablePaths(stores.Datasets, [.. target.Tables.Select(t => DatasetSchema.Find(t.Name) ?? t.ToDefinition())], packs).WriteAsync(target, csv, cancellation);
        await new MonthWorkbooks(stores).WriteAsync(target, target.CodeCommit ?? "", cancellation);
        return new(RollBackResult.Done, from, []);
    }

    private async Task<IReadOnlyList<CheckResult>> FailedAsync(Manifest target, CurrentSnapshot current, CsvFiles csv, CancellationToken cancellation)
    {
        foreach (var file in target.Tables.SelectMany(t => t.Files))
        {
            await stores.BringBackAsync(file.Path, file.Sha256, cancellation);
        }

        try
        {
            var report = await checks.CheckAsync(target, async (table, token) => await csv.OfAsync(table, token), documents: [], cancellation);
            return report.Failed.Count > 0 || current.Manifest is not { } left ? report.Failed : await checks.CheckSuppressionAsync(left, target, cancellation);
        }
        catch (InvalidDataException damage)
        {
            return [CheckResult.Damaged(null, damage)];
        }
    }

    private static string Major(string version) => version.Split('.')[0];
}
