using System.Text;
using Pipeline.Core.Indicators;
using Pipeline.Core.Sheets;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Indicators;

/// <summary>What the cells' meetings hand on from month to month.</summary>
public sealed class MeetingHistoryTests
{
    private static readonly Country ThreeCells = A.Country().With(
        A.Cell("CB1"), A.Cell("CB2"), A.Cell("CB3"), A.Cluster("CUM-1"), A.InCluster("CUM-1", "CB1"), A.InCluster("CUM-1", "CB2"), A.InCluster("CUM-1", "CB3"));

    [Fact]
    public void A_history_reads_back_as_it_was_written()
    {
        var bytes = MonthHistoryJson.Write(ThreeCells.With(Session("CB1", "2019-02", "CB2")).In("2019-03").History);

        Assert.Equal(bytes, MonthHistoryJson.Write(MonthHistoryJson.Read(bytes)));
        Assert.Equal(A.Month("2019-02"), Assert.Single(MonthHistoryJson.Read(bytes).Hostings).Month);
        Assert.Equal(new RecentMonths(0b10), Assert.Single(MonthHistoryJson.Read(bytes).Visits).Months);
    }

    [Fact]
    public void A_history_from_before_a_topic_was_followed_has_an_empty_section_of_it()
    {
        var history = MonthHistoryJson.Read("{}"u8);

        Assert.Empty(history.Gaps);
        Assert.Empty(history.Visits);
    }

    [Fact]
    public void A_history_forgets_cells_that_ended_and_visits_that_no_pack_looks_back_to()
    {
        var country = ThreeCells.With(A.Cell("CB4", to: "2019-03-31"), Session("CB1", "2019-01", "CB2"), Session("CB4", "2019-01", "CB3"));

        Assert.Equal(["CB1", "CB2", "CB3", "CB4"], country.In("2019-02").History.Gaps.Select(g => g.Cell));
        Assert.Equal(["CB1", "CB2", "CB3"], country.In("2019-03").History.Gaps.Select(g => g.Cell));
        Assert.Equal([("CB1", "CB2")], country.In("2019-12").History.Visits.Select(v => (v.Host, v.Guest)));
        Assert.Empty(country.In("2020-01").History.Visits);
    }

    [Fact]
    public void A_month_that_changes_goes_on_through_the_histories_of_the_later_ones()
    {
        // The same sheets from February on; in January CB1 held its session only by the second revision.
        var later = ThreeCells.With(
            Nil("CB1", "2019-02"), Nil("CB1", "2019-03"), Nil("CB1", "2019-04"), Session("CB2", "2019-02", "CB1"), Session("CB3", "2019-03", "CB1", "CB2"));
        var before = later.With(Nil("CB1", "2019-01")).In("2019-04");
        var restated = later.With(Session("CB1", "2019-01", "CB2", "CB3")).In("2019-04");

        Assert.Equal(("", "4"), (before.Cell("CB1")["m2_gap"], before.Cell("CB1")["gap_at_least"]));
        Assert.Equal(("3", "3"), (restated.Cell("CB1")["m2_gap"], restated.Cell("CB1")["gap_at_least"]));
        Assert.Equal(("2/3", "3/6"), (before.Cluster("CUM-1").Rate("c2"), before.Cluster("CUM-1").Rate("c3")));
        Assert.Equal(("3/3", "5/6"), (restated.Cluster("CUM-1").Rate("c2"), restated.Cluster("CUM-1").Rate("c3")));
        Assert.Equal(MonthHistoryJson.Write(later.With(Nil("CB1", "2019-01")).In("2019-04").History), MonthHistoryJson.Write(before.History));
    }

    [Fact]
    public void A_history_holds_codes_of_cells_and_no_one_s_name()
    {
        var text = Encoding.UTF8.GetString(MonthHistoryJson.Write(ThreeCells.With(Session("CB1", "2019-03", "CB2")).In("2019-03").History));

        Assert.DoesNotContain("DV-", text, StringComparison.Ordinal);
        Assert.Contains("\"visits\":[{\"host\":\"CB1\",\"guest\":\"CB2\"", text, StringComparison.Ordinal);
    }

    private static Filing Session(string host, string month, params string[] guests) =>
        A.Meetings(host, month, A.Meeting($"{month}-05", rotatingHost: true, guests: guests));

    private static Filing Nil(string cell, string month) => A.Nil(CellMeetingsForm.Definition, cell, month);
}
