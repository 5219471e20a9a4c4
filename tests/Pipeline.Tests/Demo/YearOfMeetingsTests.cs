using System.Globalization;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Demo;

/// <summary>That the made-up year looks as a district does in which rotating meetings take hold.</summary>
public sealed class YearOfMeetingsTests
{
    [Fact]
    public void Cells_that_meet_every_two_or_three_months_are_some_in_spring_and_few_at_the_end()
    {
        Assert.InRange(Alerts(3), 20, 40);
        Assert.InRange(Alerts(12), 1, 12);
        Assert.InRange(Gaps(3, "two-to-three") + Gaps(4, "two-to-three"), 8, 25);
        Assert.InRange(Gaps(11, "two-to-three") + Gaps(12, "two-to-three"), 0, 5);
    }

    [Fact]
    public void Most_cells_come_to_host_in_turn_and_to_visit_each_other()
    {
        Assert.InRange(Rate("c2", 6), 0.60, 0.85);
        Assert.InRange(Rate("c2", 12), 0.80, 0.97);
        Assert.InRange(Rate("c3", 3), 0.25, 0.55);
        Assert.InRange(Rate("c3", 12), 0.85, 0.98);
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
