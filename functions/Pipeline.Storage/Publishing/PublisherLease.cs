using Pipeline.Storage.Files;

namespace Pipeline.Storage.Publishing;

/// <summary>The lease under which one publisher works at a time, renewed in the background until it is given back or lost.</summary>
internal sealed class PublisherLease : IAsyncDisposable
{
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan RenewEvery = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan TryEvery = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan WaitAtMost = TimeSpan.FromMinutes(5);

    private readonly IFileLease _lease;
    private readonly CancellationTokenSource _ended = new();
    private readonly CancellationTokenSource _lost = new();
    private readonly Task _renewals;

    private PublisherLease(IFileLease lease, TimeProvider time)
    {
        _lease = lease;
        _renewals = RenewAsync(time);
    }

    /// <summary>Fires when another may have taken over: the holder must stop writing.</summary>
    public CancellationToken Lost => _lost.Token;

    /// <exception cref="StoreUnavailableException">Another publisher has held the lease for five minutes.</exception>
    public static async Task<PublisherLease> TakeAsync(IFileStore store, TimeProvider time, CancellationToken cancellation)
    {
        var started = time.GetTimestamp();
        while (true)
        {
            if (await store.TryLeaseAsync(DatasetPaths.PublisherLease, Duration, cancellation) is { } lease)
            {
                return new PublisherLease(lease, time);
            }

            if (time.GetElapsedTime(started) >= WaitAtMost)
            {
                throw new StoreUnavailableException("Another publisher is at work.");
            }

            await Task.Delay(TryEvery, time, cancellation);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _ended.CancelAsync();
        await _renewals;
        await _lease.DisposeAsync();
        _ended.Dispose();
        _lost.Dispose();
    }

    private async Task RenewAsync(TimeProvider time)
    {
        using var timer = new PeriodicTimer(RenewEvery, time);
        try
        {
            while (await timer.WaitForNextTickAsync(_ended.Token))
            {
                if (!await _lease.RenewAsync(_ended.Token))
                {
                    await _lost.CancelAsync();
                    return;
                }
            }
        }
        catch (OperationCanceledException) when (_ended.IsCancellationRequested)
        {
            // Given back.
        }
        catch (StoreUnavailableException)
        {
            // Whether it still holds is not known, so it counts as lost.
            await _lost.CancelAsync();
        }
    }
}
