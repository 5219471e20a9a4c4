namespace Pipeline.Storage.Files;

/// <summary>A lease that is prolonged while the work goes on; <see cref="Held"/> is cancelled when it is lost, and the work must stop.</summary>
public sealed class HeldLease : IAsyncDisposable
{
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Renewal = TimeSpan.FromSeconds(20);
    private readonly IFileLease _lease;
    private readonly CancellationTokenSource _held;
    private readonly Task _renewals;

    private HeldLease(IFileLease lease, CancellationToken cancellation)
    {
        _lease = lease;
        _held = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        _renewals = RenewAsync();
    }

    /// <summary>The caller's token, cancelled too when the lease is lost.</summary>
    public CancellationToken Held => _held.Token;

    /// <returns>Null if another holds the lease.</returns>
    public static async Task<HeldLease?> TryTakeAsync(IFileStore files, string name, CancellationToken cancellation) =>
        await files.TryLeaseAsync(name, Duration, cancellation) is { } lease ? new(lease, cancellation) : null;

    public async ValueTask DisposeAsync()
    {
        await _held.CancelAsync();
        await _renewals;
        await _lease.DisposeAsync();
        _held.Dispose();
    }

    private async Task RenewAsync()
    {
        using var timer = new PeriodicTimer(Renewal);
        try
        {
            while (await timer.WaitForNextTickAsync(_held.Token))
            {
                if (!await _lease.RenewAsync(_held.Token))
                {
                    await _held.CancelAsync();
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The work is done, or the lease is lost: either way there is nothing left to prolong.
        }
        catch (StoreUnavailableException)
        {
            await _held.CancelAsync();
        }
    }
}
