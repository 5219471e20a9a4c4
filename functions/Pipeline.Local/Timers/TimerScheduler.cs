using Microsoft.Extensions.Hosting;
using Pipeline.Local.Clock;

namespace Pipeline.Local.Timers;

/// <summary>
/// Starts each timer at its occurrences. When the clock has jumped, every timer passed over runs once, one after the other in the order
/// in which they were due; a clock set back starts nothing.
/// </summary>
public sealed class TimerScheduler(IReadOnlyList<ScheduledTimer> timers, TimerRunner runner, TimerHistory history, TimeProvider time)
    : BackgroundService
{
    private readonly Lock _lock = new();
    private readonly HashSet<Task> _underWay = [];
    private DateTimeOffset _seen = DateTimeOffset.MinValue;

    /// <exception cref="KeyNotFoundException">There is no such timer.</exception>
    public ScheduledTimer this[string name] =>
        timers.FirstOrDefault(t => string.Equals(t.Name, name, StringComparison.OrdinalIgnoreCase))
        ?? throw new KeyNotFoundException($"There is no timer named '{name}'. There are: {string.Join(", ", timers.Select(t => t.Name))}.");

    public bool Contains(string name) => timers.Any(t => string.Equals(t.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Starts what is due now, and completes when that and all that was under way before has ended.</summary>
    public Task RunDueAsync()
    {
        lock (_lock)
        {
            var due = TakeDue(time.GetUtcNow());
            if (due.Count > 0)
            {
                Follow(Task.Run(() => RunInOrderAsync(due)));
            }

            return Task.WhenAll(_underWay);
        }
    }

    /// <summary>Starts a timer by hand; a failure is logged.</summary>
    public void Fire(string name)
    {
        lock (_lock)
        {
            var timer = this[name];
            Follow(Task.Run(() => runner.RunGuardedAsync(timer, dueAt: null)));
        }
    }

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        AlignToStart(time.GetUtcNow());
        return base.StartAsync(cancellationToken);
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await Task.WhenAll(UnderWay()).WaitAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            _ = RunDueAsync();
            await time.UntilAsync(timers.Select(t => t.Next).DefaultIfEmpty(DateTimeOffset.MaxValue).Min(), stoppingToken);
        }
    }

    /// <summary>A monitored timer goes on from its last run, so that one missed meanwhile is due at once.</summary>
    private void AlignToStart(DateTimeOffset now)
    {
        lock (_lock)
        {
            _seen = now;
            foreach (var timer in timers)
            {
                var last = timer.Function.Monitored ? history.LastRun(timer.Name) : null;
                timer.AlignTo(last < now ? last.Value : now);
                if (timer.Function.RunOnStartup)
                {
                    Follow(Task.Run(() => runner.RunGuardedAsync(timer, dueAt: null)));
                }
            }
        }
    }

    private List<(ScheduledTimer Timer, DateTimeOffset DueAt)> TakeDue(DateTimeOffset now)
    {
        if (now < _seen)
        {
            foreach (var timer in timers)
            {
                timer.AlignTo(now);
            }
        }

        _seen = now;
        var due = timers.Where(t => t.Next <= now).Select(t => (Timer: t, DueAt: t.Next)).OrderBy(d => d.DueAt).ToList();
        foreach (var (timer, _) in due)
        {
            timer.AlignTo(now);
        }

        return due;
    }

    private async Task RunInOrderAsync(IReadOnlyList<(ScheduledTimer Timer, DateTimeOffset DueAt)> due)
    {
        foreach (var (timer, dueAt) in due)
        {
            await runner.RunGuardedAsync(timer, dueAt);
        }
    }

    private void Follow(Task run)
    {
        _underWay.Add(run);
        _ = run.ContinueWith(
            ended =>
            {
                lock (_lock)
                {
                    _underWay.Remove(ended);
                }
            },
            CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
    }

    private Task[] UnderWay()
    {
        lock (_lock)
        {
            return [.. _underWay];
        }
    }
}
