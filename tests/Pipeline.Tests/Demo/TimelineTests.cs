using Pipeline.Core;
using Pipeline.Local.Demo.Play;
using Pipeline.Local.Demo.Year;

namespace Pipeline.Tests.Demo;

public class TimelineTests
{
    private static readonly IReadOnlyList<Moment> Moments = Timeline.Of(DemoYear.Year.Postings, RegisterStory.Of(DemoYear.Data), DemoYear.Directory);

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
    public void The_year_ends_with_a_refresh_that_shows_the_open_month()
    {
        var last = Moments[^1];

        Assert.Equal((YearOfSheets.End, TimerRun.DailyRefresh(new Month(2020, 1))), (last.At, last.Run));
    }
}
