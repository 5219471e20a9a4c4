using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Pipeline.Local.Timers;

/// <summary>Runs a timer's function once, after any run of it that is under way.</summary>
public sealed partial class TimerRunner(
    IServiceScopeFactory scopes, TimerHistory history, TimeProvider time, IHostApplicationLifetime lifetime, ILogger<TimerRunner> log)
{
    // The scheduler wakes at the occurrence; what is later than this was missed.
    private static readonly TimeSpan Punctual = TimeSpan.FromMinutes(1);

    /// <param name="dueAt">The occurrence the run makes good; null if it is fired by hand.</param>
    public async Task RunAsync(ScheduledTimer timer, DateTimeOffset? dueAt, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation, lifetime.ApplicationStopping);
        await timer.Running.WaitAsync(stop.Token);
        try
        {
            var now = time.GetUtcNow();
            var info = Info(timer, dueAt, now);
            history.Add(timer.Name, now);
            Starting(timer.Name, info.IsPastDue);
            await CallAsync(timer, info, stop.Token);
            Ended(timer.Name);
        }
        finally
        {
            timer.Running.Release();
        }
    }

    /// <summary>As <see cref="RunAsync"/>, but a failure is logged and goes no further: the next occurrence comes anyway.</summary>
    public async Task RunGuardedAsync(ScheduledTimer timer, DateTimeOffset? dueAt)
    {
        try
        {
            await RunAsync(timer, dueAt, CancellationToken.None);
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
}
