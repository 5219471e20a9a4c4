using Pipeline.Core.Datasets;
using Pipeline.Core.Obligations;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Indicators;

public sealed class MonthDeadlinesTests
{
    private static readonly MonthDeadlines March = MonthDeadlines.Of(A.Month("2019-03"), A.Pack("BO-1"));

    [Theory]
    [InlineData("2019-02-28T16:59:59.999Z", false)]
    [InlineData("2019-02-28T17:00:00Z", true)]
    public void A_sheet_is_taken_from_day_one_of_its_month_on(string at, bool isOpen)
    {
        Assert.Equal(isOpen, Instant(at) >= March.OpensAt);
    }

    [Theory]
    [InlineData("2019-04-05T16:59:59.999Z", true)]
    [InlineData("2019-04-05T17:00:00Z", false)]
    public void On_time_is_before_day_six_of_the_next_month(string at, bool onTime)
    {
        Assert.Equal(onTime, March.IsOnTime(Instant(at)));
    }

    [Theory]
    [InlineData("2019-04-10T16:59:59.999Z", false)]
    [InlineData("2019-04-10T17:00:00Z", true)]
    public void A_month_is_locked_from_day_eleven_of_the_next_on_whether_or_not_the_cut_has_run(string at, bool isLocked)
    {
        Assert.Equal(isLocked, March.IsLocked(Instant(at)));
    }

    [Theory]
    [InlineData("2019-04-05T17:14:59.999Z", MonthState.Open)]
    [InlineData("2019-04-05T17:15:00Z", MonthState.Preliminary)]
    [InlineData("2019-04-10T17:14:59.999Z", MonthState.Preliminary)]
    [InlineData("2019-04-10T17:15:00Z", MonthState.Final)]
    public void A_cut_starts_fifteen_minutes_after_its_instant(string at, MonthState state)
    {
        Assert.Equal(state, March.StateAt(Instant(at)));
    }

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
