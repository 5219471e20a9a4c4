using Pipeline.Core.Obligations;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Ledger;

public sealed class ExtendedDeadlineTests
{
    private static readonly MonthDeadlines March = MonthDeadlines.Of(A.Month("2019-03"), A.Pack("BO-1"));

    [Theory]
    [InlineData("2019-04-08T16:59:59.999Z", true)]
    [InlineData("2019-04-08T17:00:00Z", false)]
    public void On_time_is_before_the_instant_that_the_board_extended_to(string at, bool onTime)
    {
        Assert.Equal(onTime, March.ExtendedTo(A.Instant("2019-04-08T17:00:00Z")).IsOnTime(A.Instant(at)));
    }

    [Fact]
    public void Without_an_extension_the_deadline_is_the_packs()
    {
        Assert.Equal(March, March.ExtendedTo(null));
    }

    [Fact]
    public void An_extension_never_shortens_the_time()
    {
        Assert.Equal(March, March.ExtendedTo(A.Instant("2019-04-03T17:00:00Z")));
    }

    [Fact]
    public void An_extension_never_passes_the_lock_which_is_the_same_for_all()
    {
        var extended = March.ExtendedTo(A.Instant("2019-04-20T17:00:00Z"));

        Assert.Equal((March.LockedFrom, March.LockedFrom), (extended.OnTimeBefore, extended.LockedFrom));
    }

    [Theory]
    [InlineData("2019-04-05T17:00:00Z", false)]
    [InlineData("2019-04-05T17:00:01Z", true)]
    [InlineData("2019-04-10T17:00:00Z", true)]
    [InlineData("2019-04-10T17:00:01Z", false)]
    public void A_deadline_is_extended_to_after_itself_and_at_most_to_the_lock(string until, bool allowed)
    {
        Assert.Equal(allowed, March.CanBeExtendedTo(A.Instant(until)));
    }
}
