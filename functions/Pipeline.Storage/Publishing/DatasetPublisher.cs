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

    private readonly ReadinessChecks _checks = new(stores);

    /// <summary>The tables of a snapshot.</summary>
    public IReadOnlyList<TableDefinition> Tables { get; init; } = DatasetSchema.Tables;

    /// <summary>What it reads and writes files with.</summary>
    public DatasetFiles Files { get; init; } = new(stores);

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
        var csv = new CsvFiles(Files);
        var paths = new StablePaths(stores.Datasets, Tables, content.Packs);
        var (manifest, damaged) = await new SnapshotBuilder(Files, Tables).BuildAsync(content, current.Manifest, csv, cancellation);
        if (damaged is not null)
        {
            return (new(current.Manifest?.SnapshotId, false, [damaged]), 0);
        }

        if (current.Manifest is { } old && old.HasContentOf(manifest))
        {
            await content.BeforePointerAsync(cancellation);
            await WriteStableAsync(old, csv, paths, cancellation);
            return (new(old.SnapshotId, false, []) { PublishedAt = old.CreatedAt }, 0);
        }

        var now = time.GetUtcNow();
        manifest = manifest with { SnapshotId = SnapshotId.New(now), CreatedAt = now, CodeCommit = codeCommit };
        var failed = await FailedChecksAsync(manifest, current, csv, paths, cancellation);
        if (failed.Count > 0)
        {
            return (new(current.Manifest?.SnapshotId, false, failed), 0);
        }

        await content.BeforePointerAsync(cancellation);
        await MovePointerAsync(manifest, current.PointerVersion, cancellation);
        await WriteStableAsync(manifest, csv, paths, cancellation);
        return (new(manifest.SnapshotId, true, []) { PublishedAt = now }, FilesOf(manifest).Except(FilesOf(current.Manifest), StringComparer.Ordinal).Count());
    }

    /// <summary>What keeps its name over snapshots, once readers have the snapshot.</summary>
    private async Task WriteStableAsync(Manifest manifest, CsvFiles csv, StablePaths paths, CancellationToken cancellation)
    {
        await paths.WriteAsync(manifest, csv, cancellation);
        await new MonthWorkbooks(stores, MostSheetRows).WriteAsync(manifest, codeCommit, cancellation);
    }

    private static IEnumerable<string> FilesOf(Manifest? manifest) => manifest?.Tables.SelectMany(t => t.Files).Select(f => f.Path) ?? [];

    private async Task<IReadOnlyList<CheckResult>> FailedChecksAsync(
        Manifest manifest, CurrentSnapshot current, CsvFiles csv, StablePaths paths, CancellationToken cancellation)
    {
        var report = await _checks.CheckAsync(
            manifest, async (table, token) => await csv.OfAsync(table, token), paths.Contents, cancellation);
        var left = await current.RolledBackAsync(stores, cancellation);
        var failed = report.Failed.Concat(left is null ? [] : RolledBackCheck.Check(left, manifest)).ToList();
        foreach (var earlier in ((Manifest?[])[current.Manifest, left]).OfType<Manifest>())
        {
            failed.AddRange((await _checks.CheckAfterAsync(earlier, manifest, cancellation)).ExceptBy(failed.Select(f => f.Name), f => f.Name, StringComparer.Ordinal));
        }

        return failed;
    }

    private async Task MovePointerAsync(Manifest manifest, string? pointerVersion, CancellationToken cancellation)
    {
        var bytes = DatasetJson.Write(manifest);
        var pointer = SnapshotPointer.To(manifest, bytes);
        if (!await stores.Datasets.TryCreateAsync(pointer.Manifest, bytes, cancellation)
            || !await stores.Datasets.TryReplaceAsync(DatasetPaths.Pointer, DatasetJson.Write(pointer), pointerVersion, cancellation))
        {
            throw new StoreUnavailableException("Another publisher moved the pointer meanwhile; its snapshot stands.");
        }
    }
}
