using System.Diagnostics;
using Pipeline.Core.Datasets;
using Pipeline.Storage.Files;
using Pipeline.Storage.Publishing.Checks;
using Pipeline.Storage.Reports;
using Pipeline.Storage.Telemetry;

namespace Pipeline.Storage.Publishing;

/// <summary>
/// Makes a snapshot the one that readers have: files, readiness checks, manifest, and last the pointer; then the CSV files under their stable
/// paths. Run twice, at once on two machines, or again after a crash at any step, it leaves readers with one complete snapshot.
/// </summary>
public sealed class DatasetPublisher(Stores stores, TimeProvider time, string codeCommit)
{
    /// <summary>For another publisher to end.</summary>
    private static readonly TimeSpan WaitsAtMost = TimeSpan.FromMinutes(5);

    private readonly DatasetFiles _files = new(stores);

    /// <summary>The tables of a snapshot.</summary>
    public IReadOnlyList<TableDefinition> Tables { get; init; } = DatasetSchema.Tables;

    /// <summary>A table with more rows in a month is in workbooks of each supervising level.</summary>
    public int MostSheetRows { get; init; } = MonthWorkbook.MostRows;

    /// <inheritdoc cref="PublishAsync(Func{Manifest?, CancellationToken, Task{SnapshotContent}}, CancellationToken)"/>
    public Task<PublishOutcome> PublishAsync(SnapshotContent content, CancellationToken cancellation) =>
        PublishAsync((_, _) => Task.FromResult(content), cancellation);

    /// <summary>Publishes what is built under the publisher's lease, so that of two runs the later one also has the later content.</summary>
    /// <param name="build">Gets the current manifest, or null if there is none.</param>
    /// <exception cref="StoreUnavailableException">
    /// The store cannot be reached, another publisher has the lease for too long, or the lease was lost: readers keep the snapshot they have.
    /// </exception>
    public async Task<PublishOutcome> PublishAsync(Func<Manifest?, CancellationToken, Task<SnapshotContent>> build, CancellationToken cancellation)
    {
        await using var lease = await HeldLease.TakeAsync(stores.Datasets, DatasetPaths.PublisherLease, WaitsAtMost, time, cancellation);
        return await lease.RunAsync(
            async token =>
            {
                var current = await CurrentSnapshot.ReadAsync(stores, token);
                var content = await build(current.Manifest, token);
                return await Traces.OfAsync(Traces.Publish, trace => PublishAsync(content, current, trace, token));
            },
            cancellation);
    }

    private async Task<PublishOutcome> PublishAsync(SnapshotContent content, CurrentSnapshot current, Activity? trace, CancellationToken cancellation)
    {
        var (outcome, filesWritten) = await PublishAsync(content, current, cancellation);
        trace?.SetTag("snapshot", outcome.SnapshotId).SetTag("files_written", filesWritten).SetTag("failed_checks", outcome.FailedChecks.Count);
        foreach (var check in outcome.FailedChecks)
        {
            Measurements.FailedChecks.Add(1, new KeyValuePair<string, object?>("check", check.Name));
        }

        return outcome;
    }

    /// <returns>With it how many files the snapshot has that the one before did not.</returns>
    private async Task<(PublishOutcome Outcome, int FilesWritten)> PublishAsync(
        SnapshotContent content, CurrentSnapshot current, CancellationToken cancellation)
    {
        var csv = new CsvFiles(_files);
        var (manifest, damaged) = await new SnapshotBuilder(_files, Tables).BuildAsync(content, current.Manifest, csv, cancellation);
        if (damaged is not null)
        {
            return (new(current.Manifest?.SnapshotId, false, [damaged]), 0);
        }

        if (current.Manifest is { } old && old.HasContentOf(manifest))
        {
            await content.BeforePointerAsync(cancellation);
            await WriteStableAsync(old, csv, cancellation);
            return (new(old.SnapshotId, false, []) { PublishedAt = old.CreatedAt }, 0);
        }

        var now = time.GetUtcNow();
        manifest = manifest with { SnapshotId = SnapshotId.New(now), CreatedAt = now, CodeCommit = codeCommit };
        var failed = await FailedChecksAsync(manifest, current.Manifest, csv, cancellation);
        if (failed.Count > 0)
        {
            return (new(current.Manifest?.SnapshotId, false, failed), 0);
        }

        await content.BeforePointerAsync(cancellation);
        await MovePointerAsync(manifest, current.PointerVersion, cancellation);
        await WriteStableAsync(manifest, csv, cancellation);
        return (new(manifest.SnapshotId, true, []) { PublishedAt = now }, FilesOf(manifest).Except(FilesOf(current.Manifest), StringComparer.Ordinal).Count());
    }

    /// <summary>What keeps its name over snapshots, once readers have the snapshot.</summary>
    private async Task WriteStableAsync(Manifest manifest, CsvFiles csv, CancellationToken cancellation)
    {
        await new StablePaths(stores.Datasets, Tables).WriteAsync(manifest, csv, cancellation);
        await new MonthWorkbooks(stores, MostSheetRows).WriteAsync(manifest, codeCommit, cancellation);
    }

    private static IEnumerable<string> FilesOf(Manifest? manifest) => manifest?.Tables.SelectMany(t => t.Files).Select(f => f.Path) ?? [];

    private async Task<IReadOnlyList<CheckResult>> FailedChecksAsync(Manifest manifest, Manifest? old, CsvFiles csv, CancellationToken cancellation)
    {
        var report = await new ReadinessChecks(stores).CheckAsync(
            manifest, async (table, token) => await csv.OfAsync(table, token), cancellation);
        return report.Failed.Count > 0
            ? [.. report.Failed, .. MonthsGoForwardCheck.Check(old, manifest)]
            : [.. MonthsGoForwardCheck.Check(old, manifest), .. await SuppressionStaysCheck.CheckAsync(old, manifest, _files, cancellation)];
    }

    private async Task MovePointerAsync(Manifest manifest, string? pointerVersion, CancellationToken cancellation)
    {
        var bytes = DatasetJson.Write(manifest);
        var path = DatasetPaths.Manifest(manifest.SnapshotId);
        var pointer = new SnapshotPointer(manifest.SchemaVersion, manifest.SnapshotId, path, Sha256.Of(bytes), manifest.CreatedAt);
        if (!await stores.Datasets.TryCreateAsync(path, bytes, cancellation)
            || !await stores.Datasets.TryReplaceAsync(DatasetPaths.Pointer, DatasetJson.Write(pointer), pointerVersion, cancellation))
        {
            throw new StoreUnavailableException("Another publisher moved the pointer meanwhile; its snapshot stands.");
        }
    }
}
