using System.Threading.RateLimiting;
using Pipeline.Functions.Settings;

namespace Pipeline.Functions.Edge;

/// <summary>A bucket of tokens for each key, in this instance only: it keeps one client from taking the place of all others.</summary>
public sealed class RateLimits(PipelineSettings settings) : IAsyncDisposable
{
    private readonly PartitionedRateLimiter<string> _limiter = PartitionedRateLimiter.Create<string, string>(
        key => RateLimitPartition.GetTokenBucketLimiter(key, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = settings.RequestBurst,
            TokensPerPeriod = settings.RequestsPerSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        }),
        StringComparer.Ordinal);

    public int PerSecond => settings.RequestsPerSecond;

    /// <summary>Takes a token.</summary>
    /// <param name="retryAfter">When there will be one again.</param>
    public bool TryPass(string keyId, out TimeSpan retryAfter)
    {
        using var lease = _limiter.AttemptAcquire(keyId);
        retryAfter = !lease.IsAcquired && lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromSeconds(1);
        return lease.IsAcquired;
    }

    public ValueTask DisposeAsync() => _limiter.DisposeAsync();
}
