using Microsoft.Extensions.Time.Testing;
using Pipeline.Local.Clock;

namespace Pipeline.Tests.Host;

public sealed class SettableClockTests
{
    private static readonly DateTimeOffset Then = new(2019, 2, 5, 17, 15, 0, TimeSpan.Zero);
    private readonly FakeTimeProvider _real = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly SettableClock _clock;

    public SettableClockTests() => _clock = new(_real);

    [Fact]
    public void A_clock_never_set_shows_the_real_time()
    {
        _real.Advance(TimeSpan.FromHours(1));

        Assert.Equal(_real.GetUtcNow(), _clock.GetUtcNow());
    }

    [Fact]
    public void A_frozen_clock_stands_still()
    {
        _clock.Set(Then, frozen: true);
        _real.Advance(TimeSpan.FromHours(1));

        Assert.Equal(Then, _clock.GetUtcNow());
    }

    [Fact]
    public void A_clock_that_runs_goes_on_from_where_it_was_set()
    {
        _clock.Set(Then, frozen: false);
        _real.Advance(TimeSpan.FromHours(1));

        Assert.Equal(Then.AddHours(1), _clock.GetUtcNow());
    }

    [Fact]
    public async Task Who_waits_for_an_instant_wakes_when_the_clock_gets_there()
    {
        _clock.Set(Then, frozen: false);
        var waiting = _clock.UntilAsync(Then.AddMinutes(5), TestContext.Current.CancellationToken);
        Assert.False(waiting.IsCompleted);

        _real.Advance(TimeSpan.FromMinutes(5));

        await waiting;
    }

    [Fact]
    public async Task Who_waits_on_a_frozen_clock_wakes_when_it_is_set()
    {
        _clock.Set(Then, frozen: true);
        var waiting = _clock.UntilAsync(Then.AddDays(1), TestContext.Current.CancellationToken);
        _real.Advance(TimeSpan.FromDays(2));
        Assert.False(waiting.IsCompleted);

        _clock.Set(Then.AddDays(1), frozen: true);

        await waiting;
    }
}
