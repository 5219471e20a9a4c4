using System.Collections.Concurrent;
using Pipeline.Core.Jobs;
using Pipeline.Core.Obligations;
using Pipeline.Storage.Jobs;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Reference;

namespace Pipeline.Storage.Health;

/// <summary>
/// Looks at a deployment as a submission and a month end would find it: a few small reads and no write, all at once, and none waited for longer than a
/// load balancer waits itself.
/// </summary>
public sealed class HealthReading(Stores stores, IReferenceSource references, MonthStore months, TimeProvider time)
{
    /// <summary>Real time. Shorter than the SDK's own retries: what answers after that does not answer.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Any name will do: that there is no such file is an answer.</summary>
    private const string Asked = "health";

    private readonly JobListing _jobs = new(stores);

    public async Task<HealthReport> LookAsync(CancellationToken cancellation)
    {
        var failures = new ConcurrentQueue<Exception>();
        var reference = TryAsync(ReferenceAsync, failures, cancellation);
        var monthEnds = TryAsync(MonthEndsAsync, failures, cancellation);
        var files = TryAsync(FilesAsync, failures, cancellation);
        var datasets = TryAsync(token => stores.Datasets.ExistsAsync(Asked, token), failures, cancellation);
        await Task.WhenAll(reference, monthEnds, files, datasets);
        return new(
            (await monthEnds).Answers, (await files).Answers, (await datasets).Answers, (await reference).Value, (await monthEnds).Value,
            (await files).Value?.FreeBytes, [.. failures]);
    }

    private async Task<ReferenceHealth?> ReferenceAsync(CancellationToken cancellation) =>
        await references.CurrentAsync(cancellation) is { } version
            ? new(version.Number, version.ImportedAt, Cuts.LastDueAt(version.Directory, time.GetUtcNow()))
            : null;

    private async Task<MonthEndHealth> MonthEndsAsync(CancellationToken cancellation) =>
        new(await months.LastFinalAsync(cancellation), await _jobs.NewestAsync(JobKinds.MonthEnds, cancellation));

    private async Task<Disk> FilesAsync(CancellationToken cancellation)
    {
        var free = stores.FreeBytes?.Invoke(); // Fails where the disk is gone, which the existence of a file does not.
        await stores.Received.ExistsAsync(Asked, cancellation);
        await stores.Work.ExistsAsync(Asked, cancellation);
        return new(free);
    }

    private static async Task<(bool Answers, T? Value)> TryAsync<T>(
        Func<CancellationToken, Task<T>> look, ConcurrentQueue<Exception> failures, CancellationToken cancellation)
    {
        try
        {
            return (true, await Task.Run(() => look(cancellation), cancellation).WaitAsync(Patience, cancellation));
        }
#pragma warning disable CA1031 // Whatever keeps a store from answering is what is asked for here.
        catch (Exception failure) when (!cancellation.IsCancellationRequested)
        {
            failures.Enqueue(failure);
            return (false, default);
        }
#pragma warning restore CA1031
    }

    private sealed record Disk(long? FreeBytes);
}
