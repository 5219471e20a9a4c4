namespace Pipeline.Local.Clock;

/// <summary>
/// A clock whose time can be set, for demonstrations and rehearsals: frozen at an instant, or running on from it. Only the wall clock is
/// settable; timeouts and delays are durations, and pass as they really do.
/// </summary>
public sealed class SettableClock(TimeProvider real) : TimeProvider
{
    private readonly Lock _lock = new();
    private DateTimeOffset _setTo = real.GetUtcNow();
    private long _setAt = real.GetTimestamp();
    private bool _frozen;
    private TaskCompletionSource _changed = NewSignal();

    /// <summary>Whether the clock stands still until it is set again.</summary>
    public bool Frozen
    {
        get
        {
            lock (_lock)
            {
                return _frozen;
            }
        }
    }

    public override TimeZoneInfo LocalTimeZone => real.LocalTimeZone;

    public override long TimestampFrequency => real.TimestampFrequency;

    /// <summary>Sets the time, and whether it stands still from then on; wakes everyone in <see cref="UntilAsync"/>.</summary>
    public void Set(DateTimeOffset now, bool frozen)
    {
        TaskCompletionSource changed;
        lock (_lock)
        {
            (_setTo, _setAt, _frozen) = (now.ToUniversalTime(), real.GetTimestamp(), frozen);
            (changed, _changed) = (_changed, NewSignal());
        }

        changed.SetResult();
    }

    /// <summary>Completes at an instant by this clock, however it gets there, or earlier, when the clock is set.</summary>
    public async Task UntilAsync(DateTimeOffset instant, CancellationToken cancellation)
    {
        Task changed;
        TimeSpan wait;
        bool frozen;
        lock (_lock)
        {
            (changed, wait, frozen) = (_changed.Task, instant - Now(), _frozen);
        }

        if (wait <= TimeSpan.Zero)
        {
            return;
        }

        using var passed = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        await Task.WhenAny(changed, Task.Delay(frozen ? Timeout.InfiniteTimeSpan : wait, real, passed.Token));
        await passed.CancelAsync();
        cancellation.ThrowIfCancellationRequested();
    }

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            return Now();
        }
    }

    public override long GetTimestamp() => real.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        real.CreateTimer(callback, state, dueTime, period);

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private DateTimeOffset Now() => _frozen ? _setTo : _setTo + real.GetElapsedTime(_setAt);
}
