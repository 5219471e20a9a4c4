using Pipeline.Core.Jobs;
using Pipeline.Storage.Jobs;

namespace Pipeline.Tests.Jobs;

public sealed class RequestedJobsTests : IAsyncDisposable
{
    private static readonly IReadOnlyDictionary<string, string> Inputs = JobInputs.OfMonthEnd(Builders.A.Month("2019-03"), full: false);

    private readonly JobWorld _world = new();
    private int _runs;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_run_that_was_asked_for_is_done_by_the_timer_under_the_id_it_was_given()
    {
        var requested = await RequestAsync();
        Assert.Equal(JobState.Requested, (await _world.OnlyAsync()).State);

        Assert.Equal(1, await WorkOffAsync());
        Assert.Equal(0, await WorkOffAsync());

        var record = await _world.OnlyAsync();
        Assert.Equal((requested.Id, JobState.Done, 1), (record.Id, record.State, _runs));
        Assert.Equal(Inputs, record.Inputs);
    }

    [Fact]
    public async Task Instances_that_work_off_at_once_do_it_once()
    {
        await RequestAsync();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(WorkOffAsync)));

        Assert.Equal(1, _runs);
    }

    [Fact]
    public async Task One_that_was_left_by_a_process_that_died_is_done_again()
    {
        await RequestAsync();
        _world.Rows.FailNext = 2; // Claimed, and then the store is gone: nothing notes the end.
        await Assert.ThrowsAnyAsync<Exception>(WorkOffAsync);
        Assert.Equal(0, await WorkOffAsync());

        _world.Clock.Advance(TimeSpan.FromMinutes(3));
        await WorkOffAsync();

        Assert.Equal((2, JobState.Done), (_runs, (await _world.OnlyAsync()).State));
    }

    [Fact]
    public async Task One_that_failed_is_not_done_again_by_itself()
    {
        await RequestAsync();
        await Assert.ThrowsAsync<InvalidOperationException>(() => _world.Requested.WorkOffAsync(_ => (_, _) => throw new InvalidOperationException(), Cancellation));

        Assert.Equal(0, await WorkOffAsync());

        Assert.Equal((0, JobState.Failed), (_runs, (await _world.OnlyAsync()).State));
    }

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    private Task<JobRecord> RequestAsync() => _world.Requested.RequestAsync("month-end", "KEY0000001", Inputs, Cancellation);

    private Task<int> WorkOffAsync() => _world.Requested.WorkOffAsync(
        _ => (_, _) =>
        {
            Interlocked.Increment(ref _runs);
            return Task.CompletedTask;
        },
        Cancellation);
}
