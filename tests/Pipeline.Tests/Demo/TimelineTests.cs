using Pipeline.Core;
using Pipeline.Local.Demo.Play;
using Pipeline.Local.Demo.Year;

namespace Pipeline.Tests.Demo;

public class TimelineTests
{
    private static readonly IReadOnlyList<Moment> Moments = Timeline.Of(DemoYear.Year.Postings, RegisterStory.Of(DemoYear.Data), DemoYear.Directory, YearPart.Whole);

    [Fact]
    public void Every_month_is_cut_twice_a_quarter_of_an_hour_after_its_instants()
    {
        var march = Moments.Where(m => m.Run?.Month == new Month(2019, 3)).Select(m => (m.Run!.Timer, VietnamTime.ToLocal(m.At).DateTime));

        Assert.Equal([("PreliminaryCut", new DateTime(2019, 4, 6, 0, 15, 0)), ("FinalCut", new DateTime(2019, 4, 11, 0, 15, 0))], march);
    }

    [Fact]
    public void The_clock_never_goes_back()
    {
        var instants = Moments.Select(m => m.At).ToList();

        Assert.Equal(instants.Order(), instants);
    }

    [Fact]
    public void A_part_of_the_year_ends_after_the_final_cut_of_its_last_month_with_the_next_one_open()
    {
        var part = new YearPart(new Month(2019, 3));

        var moments = Timeline.Of(DemoYear.Year.Postings, RegisterStory.Of(DemoYear.Data), DemoYear.Directory, part);

        Assert.Equal(Moments.TakeWhile(m => m.At < part.End).Select(m => m.At), moments.SkipLast(1).Select(m => m.At));
        Assert.Contains(moments, m => m.Run == TimerRun.FinalCut(new Month(2019, 3)));
        Assert.Equal((part.End, TimerRun.DailyRefresh(new Month(2019, 4))), (moments[^1].At, moments[^1].Run));
        Assert.DoesNotContain(moments, m => m.Restates);
    }

    [Fact]
    public void The_year_ends_with_a_refresh_that_shows_the_open_month()
    {
        var last = Moments[^1];

        Assert.Equal((YearOfSheets.End, TimerRun.DailyRefresh(new Month(2020, 1))), (last.At, last.Run));
    }
}
