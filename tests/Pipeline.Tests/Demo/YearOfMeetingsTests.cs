using System.Globalization;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Demo;

/// <summary>That the made-up year looks as a district does in which rotating meetings take hold.</summary>
public sealed class YearOfMeetingsTests
{
    [Fact]
    public void Cells_that_meet_every_two_or_three_months_are_some_in_spring_and_few_at_the_end()
    {
        Assert.InRange(Alerts(3), 25, 60);
        Assert.InRange(Alerts(12), 1, 15);
        Assert.InRange(Gaps(5, "two-to-three"), 5, 30);
        Assert.InRange(Gaps(12, "two-to-three"), 0, 5);
    }

    [Fact]
    public void Most_cells_come_to_host_in_turn_and_to_visit_each_other()
    {
        Assert.InRange(Rate("c2", 6), 0.55, 0.80);
        Assert.InRange(Rate("c2", 12), 0.80, 0.95);
        Assert.InRange(Rate("c3", 3), 0.25, 0.55);
        Assert.InRange(Rate("c3", 12), 0.85, 0.97);
    }

    [Fact]
    public void Print()
    {
        foreach (var m in Enumerable.Range(1, 12))
        {
            TestContext.Current.TestOutputHelper!.WriteLine($"{m} alerts {Alerts(m)} 0:{Gaps(m, "zero")} 1:{Gaps(m, "one")} 23:{Gaps(m, "two-to-three")} 4:{Gaps(m, "four-or-more")} null:{Gaps(m, "")} c2 {Rate("c2", m):0.000} c3 {Rate("c3", m):0.000} c1 {Rate("c1", m):0.000} m1 {YearOfMeetings.Rows("fact_meeting_compliance", m).Average(r => r["m1_num"] == "1" ? 1.0 : 0):0.000} m1c {YearOfMeetings.Rows("fact_meeting_compliance", m).Count(r => r["m1c_num"] == "1")} wait {YearOfMeetings.Rows("fact_cluster_rotation", m).Max(r => int.Parse(r["longest_wait_months"], CultureInfo.InvariantCulture))} avgwait {YearOfMeetings.Rows("fact_cluster_rotation", m).Average(r => int.Parse(r["longest_wait_months"], CultureInfo.InvariantCulture)):0.0} visits {YearOfMeetings.Rows("fact_visit", m).Count()} c3miss {YearOfMeetings.Rows("fact_cluster_rotation", m).Sum(r => int.Parse(r["c3_missing"], CultureInfo.InvariantCulture))} c3den {YearOfMeetings.Rows("fact_cluster_rotation", m).Sum(r => int.Parse(r["c3_den"], CultureInfo.InvariantCulture))} atleast {string.Join(' ', YearOfMeetings.Rows("fact_meeting_compliance", m).GroupBy(r => r["gap_at_least"]).OrderBy(g => g.Key).Select(g => g.Key + ":" + g.Count()))}");
        }
    }

    private static int Alerts(int month) => Cells(month).Count(r => r["gap_alert"] == "True");

    private static int Gaps(int month, string of) => Cells(month).Count(r => r["gap_class"] == of);

    private static IEnumerable<FactRow> Cells(int month) => YearOfMeetings.Rows("fact_meeting_compliance", month);

    private static double Rate(string figure, int month)
    {
        var clusters = YearOfMeetings.Rows("fact_cluster_rotation", month).Where(r => r[figure + "_den"] != "0").ToList();
        return clusters.Count == 0 ? 0 : clusters.Sum(r => Number(r[figure + "_num"])) / clusters.Sum(r => Number(r[figure + "_den"]));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
