using Pipeline.Core.Jobs;
using Pipeline.Storage;
using Pipeline.Storage.Jobs;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Jobs;

public sealed class JobLogTests : IAsyncDisposable
{
    private readonly JobWorld _world = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_run_is_in_the_log_before_it_begins()
    {
        JobRecord? seen = null;

        await _world.RunAsync(async (_, _) => seen = await _world.OnlyAsync());

        Assert.Equal((JobState.Running, "month-end", "KEY0000001", JobWorld.Start), (seen!.State, seen.Name, seen.StartedBy, seen.StartedAt));
    }

    [Fact]
    public async Task The_end_of_a_run_tells_how_long_it_took_and_what_came_of_it()
    {
        await _world.RunAsync((run, _) =>
        {
            run.Of(A.Month("2019-03"));
            run.Count("sheets", 2);
            run.Count("sheets", 3);
            run.EndsAs("published");
            _world.Clock.Advance(TimeSpan.FromMilliseconds(1500));
            return Task.CompletedTask;
        });

        var record = await _world.OnlyAsync();
        Assert.Equal((JobState.Done, "published", 1500L, 5L), (record.State, record.Result, record.Milliseconds, record.Counts["sheets"]));
        Assert.Equal(JobWorld.Start.AddMilliseconds(1500), record.EndedAt);
        Assert.Equal([A.Month("2019-03")], record.Months);
        Assert.Null(record.FailedStep);
    }

    [Fact]
    public async Task A_run_that_fails_names_its_step_and_the_kind_of_error_and_nothing_of_what_it_says()
    {
        var failure = new InvalidOperationException("Nguyễn Văn A");

        var thrown = await Assert.ThrowsAsync<InvalidOperationException>(() => _world.RunAsync((run, _) =>
        {
            run.Step("summarise 2019-03");
            run.Step("assemble 2019-03");
            throw failure;
        }));

        var record = await _world.OnlyAsync();
        Assert.Same(failure, thrown);
        Assert.Equal((JobState.Failed, "assemble 2019-03", "InvalidOperationException"), (record.State, record.FailedStep, record.Error));
        var row = await _world.Stores.Rows.ScanTableAsync(Pipeline.Storage.Rows.RowTable.Jobs, Cancellation).FirstAsync(Cancellation);
        Assert.DoesNotContain("Nguy", System.Text.Encoding.UTF8.GetString(row.Row.Pack.Span), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_ends_without_what_it_was_for_has_failed_though_nothing_broke()
    {
        await _world.RunAsync((run, _) =>
        {
            run.Step("check");
            run.FailsAs("checks-failed");
            return Task.CompletedTask;
        });

        var record = await _world.OnlyAsync();
        Assert.Equal((JobState.Failed, "check", "checks-failed", null), (record.State, record.FailedStep, record.Result, record.Error));
    }

    [Fact]
    public async Task A_run_that_the_host_stops_is_written_down_as_stopped()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _world.Log.RunAsync("month-end", JobStarters.Timer, JobInputs.None, async (run, token) =>
        {
            run.Step("write 2019-03");
            await stop.CancelAsync();
            token.ThrowIfCancellationRequested();
        }, stop.Token));

        var record = await _world.OnlyAsync();
        Assert.Equal((JobState.Stopped, "write 2019-03", null), (record.State, record.FailedStep, record.Error));
    }

    [Fact]
    public async Task A_run_that_gives_no_sign_of_life_for_two_minutes_is_abandoned()
    {
        var dead = new TaskCompletionSource();
        var run = _world.RunAsync((_, _) => dead.Task);
        while ((await _world.ListAsync()).Count == 0)
        {
            await Task.Yield();
        }

        var now = JobWorld.Start.AddMinutes(2);
        Assert.Equal(JobState.Running, (await _world.OnlyAsync()).StateAt(now));
        Assert.Equal(JobState.Abandoned, (await _world.OnlyAsync()).StateAt(now.AddTicks(1)));
        Assert.Single((await _world.Listing.PageAsync(new(State: JobState.Abandoned), now.AddTicks(1), Cancellation)).Jobs);

        dead.SetResult();
        await run;
        Assert.Equal(JobState.Done, (await _world.OnlyAsync()).StateAt(now.AddDays(1)));
    }

    [Fact]
    public async Task A_long_run_gives_signs_of_life_with_the_step_it_is_at()
    {
        var (begun, goOn) = (new TaskCompletionSource(), new TaskCompletionSource());
        var run = _world.RunAsync((job, _) =>
        {
            job.Step("assemble 2019-03");
            begun.SetResult();
            return goOn.Task;
        });
        await begun.Task.WaitAsync(Cancellation);

        _world.Clock.Advance(TimeSpan.FromSeconds(15));
        var record = await _world.OnlyAsync();
        while (record.Step is null)
        {
            await Task.Yield();
            record = await _world.OnlyAsync();
        }

        Assert.Equal((JobState.Running, "assemble 2019-03", JobWorld.Start.AddSeconds(15)), (record.State, record.Step, record.AliveAt));
        goOn.SetResult();
        await run;
    }

    [Fact]
    public async Task A_quiet_run_with_nothing_to_do_is_not_kept()
    {
        await QuietlyAsync((_, _) => Task.CompletedTask);

        Assert.Empty(await _world.ListAsync());
    }

    [Fact]
    public async Task A_quiet_run_that_did_something_or_failed_is_kept()
    {
        await QuietlyAsync((run, _) =>
        {
            run.Keep();
            return Task.CompletedTask;
        });
        _world.Clock.Advance(TimeSpan.FromMinutes(1));
        await Assert.ThrowsAsync<InvalidOperationException>(() => QuietlyAsync((_, _) => throw new InvalidOperationException()));

        Assert.Equal([JobState.Failed, JobState.Done], (await _world.ListAsync()).Select(j => j.State));
    }

    [Fact]
    public async Task A_run_that_found_another_under_way_is_not_kept()
    {
        await _world.RunAsync((run, _) =>
        {
            run.Forget();
            return Task.CompletedTask;
        });

        Assert.Empty(await _world.ListAsync());
    }

    [Fact]
    public async Task What_ended_a_run_comes_before_a_failure_to_write_that_down()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => _world.RunAsync((_, _) =>
        {
            _world.Rows.FailNext = 1;
            throw new InvalidOperationException();
        }));

        Assert.Equal(JobState.Abandoned, (await _world.OnlyAsync()).StateAt(JobWorld.Start.AddHours(1)));
    }

    [Fact]
    public async Task Without_a_store_no_run_begins()
    {
        _world.Rows.FailNext = 1;
        var begun = false;

        await Assert.ThrowsAsync<StoreUnavailableException>(() => _world.RunAsync((_, _) =>
        {
            begun = true;
            return Task.CompletedTask;
        }));

        Assert.False(begun);
    }

    [Fact]
    public async Task Runs_are_listed_from_the_newest_on_by_name_month_and_state_page_by_page()
    {
        for (var i = 0; i < 130; i++)
        {
            _world.Clock.Advance(TimeSpan.FromMinutes(1));
            var month = A.Month(i % 2 == 0 ? "2019-03" : "2019-04");
            await _world.RunAsync((run, _) =>
            {
                run.Of(month);
                return Task.CompletedTask;
            }, i < 120 ? "daily-refresh" : "final-cut");
        }

        var now = _world.Clock.GetUtcNow();
        var first = await _world.Listing.PageAsync(new(), now, Cancellation);
        var second = await _world.Listing.PageAsync(new(After: first.Next), now, Cancellation);

        Assert.Equal((100, 30, null), (first.Jobs.Count, second.Jobs.Count, second.Next));
        Assert.Equal(Enumerable.Range(0, 130).Select(i => now.AddMinutes(-i)), first.Jobs.Concat(second.Jobs).Select(j => j.StartedAt));
        Assert.Equal(10, (await _world.ListAsync(new(Name: "final-cut"))).Count);
        Assert.Equal(65, (await _world.ListAsync(new(Month: A.Month("2019-04")))).Count);
        Assert.Empty(await _world.ListAsync(new(State: JobState.Failed)));
    }

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    private Task QuietlyAsync(Func<JobRun, CancellationToken, Task> work) => _world.Log.RunQuietlyAsync("deliver-messages", JobStarters.Timer, work, Cancellation);
}
