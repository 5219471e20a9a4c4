using Pipeline.Core.Reference;
using Pipeline.Core.Sheets.Outliers;

namespace Pipeline.Tests.Warnings;

public sealed class UsualTests
{
    private static readonly OutlierRules Rules = new(Months: 12, LeastMonths: 6, Deviations: 5, LeastPercent: 30, LeastDifference: 3);

    [Fact]
    public void A_number_ten_times_the_usual_is_unusual() => Assert.Equal(20, Usual.Against([19, 20, 20, 21, 20, 20], 200, Rules));

    [Fact]
    public void With_too_few_months_nothing_is_unusual() => Assert.Null(Usual.Against([20, 20, 20, 20, 20], 200, Rules));

    [Fact]
    public void Without_any_month_nothing_is_unusual() => Assert.Null(Usual.Against([], 200, Rules with { LeastMonths = 0 }));

    [Theory]
    [InlineData(26, false)]
    [InlineData(27, true)]
    [InlineData(14, false)]
    [InlineData(13, true)]
    public void Where_all_months_were_alike_a_small_share_of_the_median_is_not_unusual(int value, bool unusual) =>
        Assert.Equal(unusual, Usual.Against([20, 20, 20, 20, 20, 20], value, Rules) is not null);

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void A_change_of_a_few_is_not_unusual_however_small_the_median(int value, bool unusual) =>
        Assert.Equal(unusual, Usual.Against([2, 2, 2, 2, 2, 2], value, Rules) is not null);

    [Fact]
    public void One_slip_among_the_months_before_moves_nothing() =>
        Assert.Equal(20, Usual.Against([20, 20, 200, 20, 20, 20, 20], 190, Rules));

    [Theory]
    [InlineData(99, false)]
    [InlineData(100, true)]
    public void A_unit_that_varies_much_may_vary(int value, bool unusual) =>
        Assert.Equal(unusual, Usual.Against([10, 20, 30, 40, 10, 40, 30, 20], value, Rules) is not null);

    [Theory]
    [InlineData("2019-07", 1)]
    [InlineData("2019-08", 0)]
    public void Only_the_months_looked_back_to_count(string month, int values)
    {
        var profile = new UnitProfile("cell-meetings", "CB1", [new(new(2018, 7), [20, null])]);

        Assert.Equal(values, profile.Before(Core.Month.Parse(month), 0, Rules).Count);
        Assert.Empty(profile.Before(new(2018, 7), 0, Rules));
        Assert.Empty(profile.Before(new(2018, 9), 1, Rules));
        Assert.Empty(profile.Before(new(2018, 9), 2, Rules));
    }
}
