namespace Pipeline.Local.Clock;

public static class TimeProviderExtensions
{
    // A timer takes no more than some 49 days.
    private static readonly TimeSpan LongestDelay = TimeSpan.FromDays(40);

    /// <summary>Completes at an instant, or earlier: the caller looks at the clock again.</summary>
    public static Task UntilAsync(this TimeProvider time, DateTimeOffset instant, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var next = instant - now < LongestDelay ? instant : now + LongestDelay;
        return time is SettableClock clock ? clock.UntilAsync(next, cancellation)
            : next > now ? Task.Delay(next - now, time, cancellation)
            : Task.CompletedTask;
    }
}
