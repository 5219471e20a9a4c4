using CsCheck;
using Pipeline.Storage.Messages;

namespace Pipeline.Tests.Messages;

public sealed class BackOffTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 4)]
    [InlineData(8, 128)]
    [InlineData(9, 256)]
    [InlineData(10, 360)]
    [InlineData(1000, 360)]
    public void Each_failure_doubles_the_wait_from_a_minute_to_six_hours(int failures, int minutes)
    {
        Assert.Equal(TimeSpan.FromMinutes(minutes), BackOff.After(failures, chance: 0.5));
    }

    [Fact]
    public void Chance_moves_a_wait_by_a_fifth_at_most_and_never_out_of_its_bounds()
    {
        Gen.Select(Gen.Int[1, 10_000], Gen.Double[0, 0.999]).Sample((failures, chance) =>
        {
            var (wait, even) = (BackOff.After(failures, chance), BackOff.After(failures, 0.5));
            return wait >= TimeSpan.FromMinutes(1) && wait <= TimeSpan.FromHours(6) && wait >= even * 0.79 && wait <= even * 1.21;
        });
    }

    [Fact]
    public void A_receiver_that_asks_for_more_time_gets_it_up_to_six_hours()
    {
        Assert.Equal(TimeSpan.FromMinutes(10), BackOff.After(1, 0.5, TimeSpan.FromMinutes(10)));
        Assert.Equal(TimeSpan.FromMinutes(4), BackOff.After(3, 0.5, TimeSpan.FromSeconds(1)));
        Assert.Equal(TimeSpan.FromHours(6), BackOff.After(1, 0.5, TimeSpan.FromDays(10)));
    }
}
