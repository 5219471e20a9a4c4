using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Pipeline.Local.Hosting;
using Pipeline.Local.Timers;

namespace Pipeline.Tests.Host;

public sealed class TimerSchedulerTests : IAsyncDisposable
{
    private static readonly DateTimeOffset Start = new(2019, 2, 1, 0, 0, 0, TimeSpan.Zero);
    private readonly FakeTimeProvider _time = new(Start);
    private readonly FakeTimeProvider _waits = new(Start);
    private readonly RecordingTimers.Runs _runs = new();
    private readonly TimerHistory _history = new(path: null);
    private readonly ServiceProvider _services;
    private readonly TimerScheduler _scheduler;

    public TimerSchedulerTests()
    {
        _services = new ServiceCollection().AddSingleton(_runs).BuildServiceProvider();
        _scheduler = Create();
    }

    [Fact]
    public async Task A_timer_runs_at_its_occurrence_and_not_before()
    {
        await _scheduler.StartAsync(TestContext.Current.CancellationToken);
        _time.Advance(TimeSpan.FromHours(18.4));
        await _scheduler.RunDueAsync();
        Assert.Empty(_runs.Names);

        _time.Advance(TimeSpan.FromHours(0.2));
        await _scheduler.RunDueAsync();

        Assert.Equal(["Daily"], _runs.Names);
    }

    [Fact]
    public async Task Timers_that_the_clock_passed_over_run_once_each_in_the_order_they_were_due()
    {
        await _scheduler.StartAsync(TestContext.Current.CancellationToken);
        _time.Advance(TimeSpan.FromDays(60));
        await _scheduler.RunDueAsync();

        Assert.Equal(["Daily", "Cut"], _runs.Names);
        Assert.All(_runs.All, r => Assert.True(r.Info.IsPastDue));
    }

    [Fact]
    public async Task A_run_is_told_where_the_timer_stands()
    {
        await _scheduler.StartAsync(TestContext.Current.CancellationToken);
        _time.Advance(TimeSpan.FromHours(18.5));
        await _scheduler.RunDueAsync();

        var info = Assert.Single(_runs.All).Info;
        Assert.False(info.IsPastDue);
        Assert.Equal(new DateTime(2019, 2, 2, 18, 30, 0, DateTimeKind.Utc), info.ScheduleStatus!.Next);
        Assert.Equal(default, info.ScheduleStatus.Last);
    }

    [Fact]
    public async Task A_run_missed_while_the_host_was_down_is_made_up_for()
    {
        _history.Add("Cut", Start.AddDays(-30));
        await _scheduler.StartAsync(TestContext.Current.CancellationToken);
        await _scheduler.RunDueAsync();

        Assert.Equal(["Cut"], _runs.Names);
        Assert.True(_runs.All[0].Info.IsPastDue);
    }

    [Fact]
    public async Task A_clock_set_back_starts_nothing()
    {
        var clock = new Local.Clock.SettableClock(_time);
        var scheduler = Create(clock);
        await scheduler.StartAsync(TestContext.Current.CancellationToken);
        clock.Set(Start.AddYears(-1), frozen: true);
        await scheduler.RunDueAsync();

        Assert.Empty(_runs.Names);
        await scheduler.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Two_runs_of_one_timer_never_overlap()
    {
        var gate = new TaskCompletionSource();
        _runs.Does = (_, _) => gate.Task;
        await _scheduler.StartAsync(TestContext.Current.CancellationToken);
        _scheduler.Fire("Cut");
        _scheduler.Fire("Cut");
        gate.SetResult();
        await _scheduler.RunDueAsync();

        Assert.Equal(["Cut", "Cut"], _runs.Names);
        Assert.Equal(1, _runs.MostAtOnce);
    }

    [Fact]
    public async Task A_timer_that_fails_runs_again_at_its_next_occurrence()
    {
        _runs.Does = (_, _) => throw new InvalidOperationException("down");
        await _scheduler.StartAsync(TestContext.Current.CancellationToken);
        for (var day = 0; day < 2; day++)
        {
            _time.Advance(TimeSpan.FromDays(1));
            await _scheduler.RunDueAsync();
        }

        Assert.Equal(["Daily", "Daily"], _runs.Names);
    }

    [Fact]
    public async Task A_timer_that_says_so_is_tried_again_after_a_while_and_as_often_as_it_says()
    {
        _runs.Does = (_, _) => throw new InvalidOperationException("down");
        var scheduler = Create(retry: new(2, TimeSpan.FromMinutes(1)));
        await scheduler.StartAsync(TestContext.Current.CancellationToken);
        _time.Advance(TimeSpan.FromDays(1));

        await EndedAsync(scheduler.RunDueAsync());

        Assert.Equal(["Daily", "Daily", "Daily"], _runs.Names);
        Assert.Single(_runs.All.Select(r => r.Info).Distinct());
        await scheduler.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_try_that_succeeds_is_the_last()
    {
        _runs.Does = (_, _) => _runs.Names.Count == 1 ? throw new InvalidOperationException("down") : Task.CompletedTask;
        var scheduler = Create(retry: new(5, TimeSpan.FromMinutes(1)));
        await scheduler.StartAsync(TestContext.Current.CancellationToken);
        _time.Advance(TimeSpan.FromDays(1));

        await EndedAsync(scheduler.RunDueAsync());

        Assert.Equal(["Daily", "Daily"], _runs.Names);
        await scheduler.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task What_a_run_by_hand_throws_comes_out_at_once()
    {
        _runs.Does = (_, _) => throw new InvalidOperationException("down");
        var timer = new ScheduledTimer(Function("Cut", new(5, TimeSpan.FromMinutes(1))), schedule: null);

        await Assert.ThrowsAsync<InvalidOperationException>(() => Runner().RunAsync(timer, dueAt: null, TestContext.Current.CancellationToken));

        Assert.Equal(["Cut"], _runs.Names);
    }

    [Fact]
    public void What_runs_once_a_day_is_tried_again_and_what_runs_each_minute_is_not()
    {
        var timers = FunctionIndex.Of(typeof(Pipeline.Functions.PipelineServices).Assembly).Timers;

        Assert.Equal(["CleanUp", "DailyRefresh", "FinalCut", "PreliminaryCut", "Purge", "SendReminders"], timers.Where(t => t.Retry is not null).Select(t => t.Name));
        Assert.All(timers.Select(t => t.Retry).OfType<TimerRetry>(), retry => Assert.Equal(new TimerRetry(5, TimeSpan.FromMinutes(1)), retry));
    }

    [Fact]
    public void A_setting_that_is_missing_stops_that_timer_alone()
    {
        var log = new WrittenLog();
        var timers = TimerSchedules.Of(Functions(), Settings([new("DailySchedule", "0 30 18 * * *")]), log);
        foreach (var timer in timers)
        {
            timer.AlignTo(Start);
        }

        Assert.Equal(DateTimeOffset.MaxValue, timers.Single(t => t.Name == "Cut").Next);
        Assert.Equal(Start.AddHours(18.5), timers.Single(t => t.Name == "Daily").Next);
        Assert.Contains("CutSchedule", Assert.Single(log.Lines), StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        await _scheduler.StopAsync(CancellationToken.None);
        await _services.DisposeAsync();
    }

    /// <summary>Lets the time between tries pass until the run has ended.</summary>
    private async Task EndedAsync(Task run)
    {
        while (!run.IsCompleted)
        {
            _waits.Advance(TimeSpan.FromMinutes(1));
            await Task.Yield();
        }

        await run;
    }

    private TimerRunner Runner(TimeProvider? time = null) => new(
        _services.GetRequiredService<IServiceScopeFactory>(), _history, time ?? _time, new RealTime(_waits), new NeverEnding(), NullLogger<TimerRunner>.Instance);

    private TimerScheduler Create(TimeProvider? time = null, TimerRetry? retry = null)
    {
        var timers = TimerSchedules.Of(
            Functions(retry), Settings([new("DailySchedule", "0 30 18 * * *"), new("CutSchedule", "0 15 17 5 * *")]), NullLogger.Instance);
        return new(timers, Runner(time), _history, time ?? _time);
    }

    private static IConfiguration Settings(IEnumerable<KeyValuePair<string, string?>> values) =>
        new ConfigurationBuilder().AddInMemoryCollection(values).Build();

    private static TimerFunction[] Functions(TimerRetry? retry = null) => [Function("Daily", retry), Function("Cut", retry)];

    private static TimerFunction Function(string name, TimerRetry? retry = null) =>
        new(name, typeof(RecordingTimers).GetMethod(name)!, $"%{name}Schedule%", RunOnStartup: false, Monitored: true) { Retry = retry };

    private sealed class NeverEnding : IHostApplicationLifetime
    {
        public CancellationToken ApplicationStarted => CancellationToken.None;

        public CancellationToken ApplicationStopping => CancellationToken.None;

        public CancellationToken ApplicationStopped => CancellationToken.None;

        public void StopApplication()
        {
        }
    }
}
