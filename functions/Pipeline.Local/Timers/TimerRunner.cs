using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Pipeline.Local.Hosting;

namespace Pipeline.Local.Timers;

/// <summary>Runs a timer's function, after any run of it that is under way.</summary>
/// <param name="waits">What the time between a failure and the next try goes by: real seconds, whatever the product's clock is set to.</param>
public sealed partial class TimerRunner(
    IServiceScopeFactory scopes, TimerHistory history, TimeProvider time, RealTime waits, IHostApplicationLifetime lifetime, ILogger<TimerRunner> log)
{
    // The scheduler wakes at the occurrence; what is later than this was missed.
    private static readonly TimeSpan Punctual = TimeSpan.FromMinutes(1);

    /// <summary>One run; what the function throws comes out here.</summary>
    /// <param name="dueAt">The occurrence the run makes good; null if it is fired by hand.</param>
    public Task RunAsync(ScheduledTimer timer, DateTimeOffset? dueAt, CancellationToken cancellation) =>
        RunAsync(timer, dueAt, retry: null, cancellation);

    /// <summary>A run that is tried again as the function says. What failed for good is logged and goes no further: the next occurrence comes anyway.</summary>
    public async Task RunGuardedAsync(ScheduledTimer timer, DateTimeOffset? dueAt)
    {
        try
        {
            await RunAsync(timer, dueAt, timer.Function.Retry, CancellationToken.None);
        }
        catch (OperationCanceledException) when (lifetime.ApplicationStopping.IsCancellationRequested)
        {
            Stopped(timer.Name);
        }
#pragma warning disable CA1031 // The one place where a timer's failure ends.
        catch (Exception failure)
        {
            Failed(timer.Name, failure);
        }
#pragma warning restore CA1031
    }

    private async Task RunAsync(ScheduledTimer timer, DateTimeOffset? dueAt, TimerRetry? retry, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation, lifetime.ApplicationStopping);
        await timer.Running.WaitAsync(stop.Token);
        try
        {
            var now = time.GetUtcNow();
            var info = Info(timer, dueAt, now);
            history.Add(timer.Name, now);
            Starting(timer.Name, info.IsPastDue);
            await TryAsync(timer, info, retry, stop.Token);
            Ended(timer.Name);
        }
        finally
        {
            timer.Running.Release();
        }
    }

    /// <summary>The timer counts as running until the last try has ended, as in the Functions host.</summary>
    private async Task TryAsync(ScheduledTimer timer, TimerInfo info, TimerRetry? retry, CancellationToken cancellation)
    {
        for (var failures = 1; ; failures++)
        {
            try
            {
                await CallAsync(timer, info, cancellation);
                return;
            }
            catch (Exception failure) when (retry?.RunsAgainAfter(failures) == true && !cancellation.IsCancellationRequested)
            {
                TriedAgain(timer.Name, retry.Delay, failure);
                await Task.Delay(retry.Delay, waits.Provider, cancellation);
            }
        }
    }

    private TimerInfo Info(ScheduledTimer timer, DateTimeOffset? dueAt, DateTimeOffset now)
    {
        var last = history.LastRun(timer.Name)?.UtcDateTime ?? default;
        return new()
        {
            IsPastDue = now - dueAt > Punctual,
            ScheduleStatus = timer.Function.Monitored
                ? new() { Last = last, LastUpdated = last, Next = timer.Next.UtcDateTime }
                : null,
        };
    }

    private async Task CallAsync(ScheduledTimer timer, TimerInfo info, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var method = timer.Function.Method;
        var target = method.IsStatic ? null : ActivatorUtilities.CreateInstance(scope.ServiceProvider, method.DeclaringType!);
        object?[] arguments = [.. method.GetParameters().Select(p =>
            p.ParameterType == typeof(TimerInfo) ? info
            : p.ParameterType == typeof(CancellationToken) ? (object)cancellation
            : scope.ServiceProvider.GetRequiredService(p.ParameterType))];
        switch (method.Invoke(target, BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null))
        {
            case Task task:
                await task;
                break;
            case ValueTask task:
                await task;
                break;
        }
    }

    [LoggerMessage(2001, LogLevel.Information, "Timer {Timer} starts (past due: {PastDue}).")]
    private partial void Starting(string timer, bool pastDue);

    [LoggerMessage(2002, LogLevel.Information, "Timer {Timer} has ended.")]
    private partial void Ended(string timer);

    [LoggerMessage(2003, LogLevel.Error, "Timer {Timer} failed; it runs again at its next occurrence.")]
    private partial void Failed(string timer, Exception failure);

    [LoggerMessage(2004, LogLevel.Information, "Timer {Timer} was stopped with the host.")]
    private partial void Stopped(string timer);

    [LoggerMessage(2005, LogLevel.Warning, "Timer {Timer} failed; it is run again in {Delay}.")]
    private partial void TriedAgain(string timer, TimeSpan delay, Exception failure);
}
