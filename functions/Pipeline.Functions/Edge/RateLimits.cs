using System.Threading.RateLimiting;
using Pipeline.Functions.Settings;

namespace Pipeline.Functions.Edge;

/// <summary>
/// A bucket of tokens for each caller, for each network address that asks without a key, and for each that presents keys that open nothing, in this
/// instance only: it keeps one client from taking the place of all others. An empty bucket refuses its own client alone, and fills again by itself.
/// A wrong secret takes nothing from the key's holder, and a good key passes from an address whose others fail: nobody can lock out another.
/// </summary>
public sealed class RateLimits(PipelineSettings settings) : IAsyncDisposable
{
    private readonly PartitionedRateLimiter<string> _callers = Buckets(settings.RequestBurst, settings.RequestsPerSecond);
    private readonly PartitionedRateLimiter<string> _addresses = Buckets(settings.OpenRequestBurst, settings.OpenRequestsPerSecond);

    private readonly PartitionedRateLimiter<string> _failures = Buckets(settings.FailedKeyBurst, settings.FailedKeysPerSecond);

    public int PerSecond => settings.RequestsPerSecond;

    /// <summary>Takes a token.</summary>
    /// <param name="retryAfter">When there will be one again.</param>
    public bool TryPass(string keyId, out TimeSpan retryAfter) => TryTake(_callers, keyId, out retryAfter);

    /// <summary>Takes a token of a network address.</summary>
    /// <param name="retryAfter">When there will be one again.</param>
    public bool TryPassFrom(string network, out TimeSpan retryAfter) => TryTake(_addresses, network, out retryAfter);

    /// <summary>Takes a token of a network address that presented a key which opens nothing.</summary>
    /// <param name="retryAfter">When there will be one again.</param>
    public bool TryFailFrom(string network, out TimeSpan retryAfter) => TryTake(_failures, network, out retryAfter);

    public async ValueTask DisposeAsync()
    {
        await _failures.DisposeAsync();
        await _callers.DisposeAsync();
        await _addresses.DisposeAsync();
    }

    private static bool TryTake(PartitionedRateLimiter<string> buckets, string whose, out TimeSpan retryAfter)
    {
        using var lease = buckets.AttemptAcquire(whose);
        retryAfter = !lease.IsAcquired && lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromSeconds(1);
        return lease.IsAcquired;
    }

    private static PartitionedRateLimiter<string> Buckets(int burst, int perSecond) => PartitionedRateLimiter.Create<string, string>(
        whose => RateLimitPartition.GetTokenBucketLimiter(whose, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = burst,
            TokensPerPeriod = perSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        }),
        StringComparer.Ordinal);
}
