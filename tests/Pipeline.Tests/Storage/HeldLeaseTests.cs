using Microsoft.Extensions.Time.Testing;
using Pipeline.Storage;
using Pipeline.Storage.Files;

namespace Pipeline.Tests.Storage;

public sealed class HeldLeaseTests : IAsyncDisposable
{
    private const string Name = "leases/work";

    private readonly FakeTimeProvider _clock = new();
    private readonly TestStores _test;

    public HeldLeaseTests() => _test = new(_clock);

    private IFileStore Files => _test.Stores.Work;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_held_lease_is_had_by_nobody_else_until_it_is_given_back()
    {
        await using (await HeldLease.TryTakeAsync(Files, Name, _clock, Cancellation))
        {
            Assert.Null(await HeldLease.TryTakeAsync(Files, Name, _clock, Cancellation));
        }

        await using var next = await HeldLease.TryTakeAsync(Files, Name, _clock, Cancellation);
        Assert.NotNull(next);
    }

    [Fact]
    public async Task Who_waits_for_a_lease_has_it_once_it_is_given_back()
    {
        var first = await HeldLease.TryTakeAsync(Files, Name, _clock, Cancellation);
        var waiting = HeldLease.TakeAsync(Files, Name, TimeSpan.FromMinutes(5), _clock, Cancellation);

        await first!.DisposeAsync();
        await PassAsync(() => waiting.IsCompleted);

        await (await waiting).DisposeAsync();
    }

    [Fact]
    public async Task Who_waits_too_long_for_a_lease_is_told_so()
    {
        await using var other = await HeldLease.TryTakeAsync(Files, Name, TimeProvider.System, Cancellation);
        var waiting = HeldLease.TakeAsync(Files, Name, TimeSpan.FromSeconds(5), _clock, Cancellation);

        await PassAsync(() => waiting.IsCompleted);

        await Assert.ThrowsAsync<StoreUnavailableException>(() => waiting);
    }

    [Fact]
    public async Task Work_stops_when_its_lease_is_lost()
    {
        await using var held = await HeldLease.TryTakeAsync(Files, Name, _clock, Cancellation);
        var work = held!.RunAsync(
            async token =>
            {
                await Task.Delay(Timeout.InfiniteTimeSpan, token);
                return true;
            },
            Cancellation);

        // As after a pause of the machine that was longer than the lease: at the next renewal it has ended, and another may have it.
        _clock.Advance(TimeSpan.FromMinutes(2));
        await PassAsync(() => work.IsCompleted);

        await Assert.ThrowsAsync<StoreUnavailableException>(() => work);
    }

    [Fact]
    public async Task A_caller_who_gives_up_is_not_told_of_a_lost_lease()
    {
        using var caller = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        await using var held = await HeldLease.TryTakeAsync(Files, Name, _clock, Cancellation);
        var work = held!.RunAsync(
            async token =>
            {
                await Task.Delay(Timeout.InfiniteTimeSpan, token);
                return true;
            },
            caller.Token);

        await caller.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => work);
    }

    public ValueTask DisposeAsync() => _test.DisposeAsync();

    /// <summary>Lets the clock run, a second at a time, until something has happened.</summary>
    private async Task PassAsync(Func<bool> happened)
    {
        while (!happened())
        {
            _clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(1, Cancellation);
        }
    }
}
