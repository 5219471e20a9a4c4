using Pipeline.Core.Reminders;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Reminders;

public sealed class ReminderDaysTests
{
    private static readonly DateOnly LastDay = A.Day("2019-04-05");

    [Theory]
    [InlineData("2019-04-01", null)]
    [InlineData("2019-04-02", "before-3")]
    [InlineData("2019-04-03", null)]
    [InlineData("2019-04-04", "before-1")]
    [InlineData("2019-04-05", null)]
    [InlineData("2019-04-06", "after-1")]
    [InlineData("2019-04-08", "after-3")]
    [InlineData("2019-04-09", null)]
    public void A_stage_is_due_on_its_day_and_on_no_other(string today, string? stage)
    {
        Assert.Equal(stage, ReminderDays.Default.DueOn(A.Day(today), LastDay)?.ToString());
    }

    [Fact]
    public void The_last_day_itself_can_be_a_stage()
    {
        Assert.True(ReminderDays.TryParse("0", out var days));

        Assert.Equal("last-day", days.DueOn(LastDay, LastDay).ToString());
    }

    [Theory]
    [InlineData("2019-04-05T17:00:00Z", "2019-04-05")]
    [InlineData("2019-04-08T03:00:00Z", "2019-04-08")]
    public void The_last_day_on_time_is_the_day_in_Vietnam_that_the_deadline_ends_or_cuts(string onTimeBefore, string lastDay)
    {
        Assert.Equal(A.Day(lastDay), ReminderDays.LastDayBefore(A.Instant(onTimeBefore)));
    }

    [Theory]
    [InlineData("3, -3,-1, 3", new[] { -3, -1, 3 })]
    [InlineData("31", new[] { 31 })]
    public void Days_are_read_in_any_order_and_count_once(string text, int[] expected)
    {
        Assert.True(ReminderDays.TryParse(text, out var days));

        Assert.Equal(expected, days.Stages.Select(s => s.Days));
    }

    [Theory]
    [InlineData("")]
    [InlineData("daily")]
    [InlineData("-3,")]
    [InlineData("32")]
    [InlineData("1.5")]
    public void What_are_no_days_is_refused(string text)
    {
        Assert.False(ReminderDays.TryParse(text, out _));
    }
}
