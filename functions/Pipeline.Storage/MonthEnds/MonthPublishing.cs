using Pipeline.Core.Datasets.Dimensions;
using Pipeline.Storage.Publishing;
using Pipeline.Storage.Reference;

namespace Pipeline.Storage.MonthEnds;

/// <summary>Makes the records of the months the snapshot that readers have, and keeps the versions they have had.</summary>
internal sealed class MonthPublishing(Stores stores, DatasetPublisher publisher)
{
    private readonly VersionStore _versions = new(stores);

    /// <param name="reference">Of the dimensions: the version in force.</param>
    /// <param name="saveAsync">
    /// Awaited after the checks and before readers see the figures: a month that failed its checks does not become final, and one that was
    /// seen as final stays so, whatever crashes in between.
    /// </param>
    public async Task<PublishOutcome> PublishAsync(
        ReferenceVersion reference, IEnumerable<MonthRecord> records, Func<CancellationToken, Task> saveAsync, CancellationToken cancellation)
    {
        List<MonthRecord> months = [.. records.OrderBy(r => r.Month)];
        var versions = months.Select(r => r.Version).ToList();
        var dimensions = DimensionTables.All(
            reference.Directory, reference.Keys, versions, months.ToDictionary(r => r.Month, r => (r.Received, r.Expected)));
        var packs = versions.Select(v => v.RulePack).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var content = new SnapshotContent(versions, [.. months.SelectMany(r => r.Files)], dimensions, [.. packs])
        {
            Packs = reference.Directory.Units.RulePacks,
            BeforePointerAsync = saveAsync,
        };
        var outcome = await publisher.PublishAsync(content, cancellation);
        if (outcome is { FailedChecks.Count: 0, SnapshotId: { } snapshot, PublishedAt: { } at })
        {
            await _versions.KeepAsync(months, snapshot, at, cancellation);
        }

        return outcome;
    }

    /// <summary>Publishes and keeps what an interrupted run saved; does nothing if there is no such thing.</summary>
    /// <returns>Null if nothing was left to do.</returns>
    public async Task<PublishOutcome?> FinishAsync(
        ReferenceVersion reference, IReadOnlyCollection<MonthRecord> records, CancellationToken cancellation) =>
        (await _versions.MissingAsync(records, cancellation)).Count == 0
            ? null
            : await PublishAsync(reference, records, _ => Task.CompletedTask, cancellation);
}
