namespace Pipeline.Storage.Files;

/// <summary>
/// A lease that is renewed in the background until it is given back or lost. What is done under it stops when it is lost: another may
/// have begun.
/// </summary>
public sealed class HeldLease : IAsyncDisposable
{
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan RenewEvery = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan TryEvery = TimeSpan.FromSeconds(1);

    private readonly IFileLease _lease;
    private readonly string _name;
    private readonly CancellationTokenSource _ended = new();
    private readonly CancellationTokenSource _lost = new();
    private readonly Task _renewals;

    private HeldLease(IFileLease lease, string name, TimeProvider time)
    {
        _lease = lease;
        _name = name;
        _renewals = RenewAsync(time);
    }

    /// <returns>Null if another holds the lease.</returns>
    public static async Task<HeldLease?> TryTakeAsync(IFileStore files, string name, TimeProvider time, CancellationToken cancellation) =>
        await files.TryLeaseAsync(name, Duration, cancellation) is { } lease ? new(lease, name, time) : null;

    /// <summary>Waits for a lease that another holds.</summary>
    /// <exception cref="StoreUnavailableException">The other has held it for all of <paramref name="atMost"/>.</exception>
    public static async Task<HeldLease> TakeAsync(IFileStore files, string name, TimeSpan atMost, TimeProvider time, CancellationToken cancellation)
    {
        var started = time.GetTimestamp();
        while (true)
        {
            if (await TryTakeAsync(files, name, time, cancellation) is { } held)
            {
                return held;
            }

            if (time.GetElapsedTime(started) >= atMost)
            {
                throw new StoreUnavailableException($"Another process holds the lease '{name}'.");
            }

            await Task.Delay(TryEvery, time, cancellation);
        }
    }

    /// <summary>Does work with a token that is cancelled when the caller cancels or the lease is lost.</summary>
    /// <exception cref="StoreUnavailableException">The lease was lost before the work was done.</exception>
    public async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellation)
    {
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellation, _lost.Token);
        try
        {
            return await work(both.Token);
        }
        catch (OperationCanceledException stopped) when (_lost.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            throw new StoreUnavailableException($"The lease '{_name}' was lost.", stopped);
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
