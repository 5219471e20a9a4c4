using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Indicators;

/// <summary>C3 and fact_visit: a cluster of three cells, six ordered pairs.</summary>
public sealed class CrossVisitTests
{
    private static readonly Country ThreeCells = A.Country().With(
        A.Cell("CB1"), A.Cell("CB2"), A.Cell("CB3"), A.Cell("CB9"), A.Cluster("CUM-1"),
        A.InCluster("CUM-1", "CB1"), A.InCluster("CUM-1", "CB2"), A.InCluster("CUM-1", "CB3"));

    [Fact]
    public void A_pair_counts_once_in_each_direction()
    {
        var country = ThreeCells.With(Session("CB1", "2019-01", "CB2"), Session("CB1", "2019-02", "CB2"), Session("CB2", "2019-03", "CB1", "CB3"));

        Assert.Equal("3/6", C3(country, "2019-03"));
    }

    [Theory]
    [InlineData("2019-12", "1/6")]
    [InlineData("2020-01", "0/6")]
    public void Visits_of_twelve_months_count_the_month_itself_among_them(string month, string rate)
    {
        Assert.Equal(rate, C3(ThreeCells.With(Session("CB1", "2019-01", "CB2")), month));
    }

    [Theory]
    [InlineData("2019-03", "1/6")]
    [InlineData("2019-04", "0/6")]
    public void The_pack_says_how_many_months_count(string month, string rate)
    {
        var pack = A.Pack("BO-1");
        var country = ThreeCells.With(pack with { Meetings = pack.Meetings with { VisitMonths = 3 } }).With(Session("CB1", "2019-01", "CB2"));

        Assert.Equal(rate, C3(country, month));
    }

    [Fact]
    public void A_later_pack_may_look_back_further()
    {
        var pack = A.Pack("BO-1", to: "2019-04-01");
        var country = ThreeCells
            .With(pack with { Meetings = pack.Meetings with { VisitMonths = 1 } }, A.Pack("BO-2", from: "2019-04-01"))
            .With(Session("CB1", "2019-01", "CB2"));

        Assert.Equal(("0/6", "1/6"), (C3(country, "2019-03"), C3(country, "2019-04")));
    }

    [Fact]
    public void Both_must_be_members_on_the_last_day()
    {
        var country = ThreeCells.Without<ClusterCell>(c => c.Cell == "CB3").With(A.InCluster("CUM-1", "CB3", to: "2019-03-31"))
            .With(Session("CB1", "2019-01", "CB2", "CB3"));

        Assert.Equal(("2/6", "1/2"), (C3(country, "2019-02"), C3(country, "2019-03")));
    }

    [Fact]
    public void A_visit_from_before_the_guest_joined_the_cluster_counts_once_it_has()
    {
        var country = ThreeCells.With(A.InCluster("CUM-1", "CB9", from: "2019-03-01")).With(Session("CB1", "2019-01", "CB9"));

        Assert.Equal(("0/6", "1/12"), (C3(country, "2019-02"), C3(country, "2019-03")));
    }

    [Fact]
    public void A_cluster_of_one_cell_has_no_pair()
    {
        var country = A.Country().With(A.Cell("CB1"), A.Cluster("CUM-1"), A.InCluster("CUM-1", "CB1"));

        Assert.Equal("null/0", C3(country, "2019-03"));
    }

    [Fact]
    public void Guests_of_a_merged_meeting_made_no_visit()
    {
        var country = ThreeCells.With(A.Meetings(
            "CB1", "2019-03", A.Meeting("2019-03-05", held: MeetingHeld.MergedWithAgency, rotatingHost: true, guests: ["CB2"])));

        Assert.Equal("0/6", C3(country, "2019-03"));
        Assert.Empty(country.In("2019-03").Rows("fact_visit"));
    }

    [Fact]
    public void A_meeting_in_two_sheets_is_one_visit_of_the_earlier_month()
    {
        var meeting = A.Meeting("2019-04-03", rotatingHost: true, guests: ["CB2"]);
        var country = ThreeCells.With(A.Meetings("CB1", "2019-03", meeting), A.Meetings("CB1", "2019-04", meeting));

        Assert.Equal((1, 0), (country.In("2019-03").Sum("fact_visit", "visits"), country.In("2019-04").Sum("fact_visit", "visits")));
    }

    [Fact]
    public void A_pair_that_has_not_met_is_missing_while_a_sheet_of_its_host_is()
    {
        // CB1 and CB2 filed in both months, CB3 in none.
        var country = ThreeCells.With(
            Session("CB1", "2019-02", "CB2"), Session("CB1", "2019-03", "CB2"),
            A.Nil(CellMeetingsForm.Definition, "CB2", "2019-02"), A.Nil(CellMeetingsForm.Definition, "CB2", "2019-03"));

        Assert.Equal(("1/6", "2"), (C3(country, "2019-03"), country.In("2019-03").Cluster("CUM-1")["c3_missing"]));
    }

    [Fact]
    public void The_visits_of_a_cell_that_merged_are_those_of_its_principal_successor()
    {
        var country = ThreeCells.With(A.Cell("CB4", to: "2019-03-10", successors: ["CB3"]), A.InCluster("CUM-1", "CB4", to: "2019-03-10"))
            .With(Session("CB1", "2019-02", "CB4"), Session("CB4", "2019-02", "CB2"));

        Assert.Equal(("2/12", "2/6"), (C3(country, "2019-02"), C3(country, "2019-03")));
    }

    [Fact]
    public void Two_cells_that_merged_into_one_have_not_visited_themselves()
    {
        var country = ThreeCells.With(A.Cell("CB4", to: "2019-03-10", successors: ["CB1"]), A.InCluster("CUM-1", "CB4", to: "2019-03-10"))
            .With(Session("CB1", "2019-02", "CB4"));

        Assert.Equal(("1/12", "0/6"), (C3(country, "2019-02"), C3(country, "2019-03")));
    }

    [Fact]
    public void After_a_split_the_principal_successor_keeps_the_visits()
    {
        var country = ThreeCells.Without<ClusterCell>(c => c.Cell == "CB3")
            .With(A.Cell("CB3", to: "2019-03-01", successors: ["CB5", "CB4"]), A.Cell("CB4", from: "2019-03-01"), A.Cell("CB5", from: "2019-03-01"))
            .With(A.InCluster("CUM-1", "CB3", to: "2019-03-01"), A.InCluster("CUM-1", "CB4", from: "2019-03-01"), A.InCluster("CUM-1", "CB5", from: "2019-03-01"))
            .With(Session("CB1", "2019-02", "CB3"));

        Assert.Equal(("1/6", "1/12"), (C3(country, "2019-02"), C3(country, "2019-03")));
        Assert.Equal([("CB1", "CB5")], country.In("2019-03").History.Visits.Select(v => (v.Host, v.Guest)));
    }

    [Fact]
    public void Each_host_and_guest_of_a_month_has_a_row_that_says_how_often_and_whether_the_guest_is_of_the_cluster()
    {
        var country = ThreeCells.With(A.Meetings(
            "CB1", "2019-03",
            A.Meeting("2019-03-05", rotatingHost: true, guests: ["CB2", "CB9"]), A.Meeting("2019-03-20", rotatingHost: true, guests: ["CB2"])));

        Assert.Equal(
            """
            CUM-1 CB1 CB2 True 2
            CUM-1 CB1 CB9 False 1
            """,
            Show(country));
    }

    [Fact]
    public void The_visits_of_a_host_in_no_cluster_have_the_unknown_one()
    {
        Assert.Equal("? CB9 CB1 False 1", Show(ThreeCells.With(Session("CB9", "2019-03", "CB1"))));
    }

    [Fact]
    public void Two_guests_that_merged_since_visited_once()
    {
        var country = ThreeCells.With(A.Cell("CB4", to: "2019-03-10", successors: ["CB3"])).With(Session("CB1", "2019-03", "CB3", "CB4"));

        Assert.Equal("CUM-1 CB1 CB3 True 1", Show(country));
    }

    [Fact]
    public void A_guest_that_ended_without_a_successor_has_no_row()
    {
        var country = ThreeCells.With(A.Cell("CB4", to: "2019-03-10")).With(Session("CB1", "2019-03", "CB4"));

        Assert.Empty(country.In("2019-03").Rows("fact_visit"));
    }

    [Fact]
    public void A_cluster_none_of_whose_cells_owes_a_report_is_excluded()
    {
        var cluster = ThreeCells.With(A.Pack("BO-1", form: CellMeetingsForm.Code, formMonths: [1])).In("2019-03").Cluster("CUM-1");

        Assert.Equal(("null/0", "6"), (cluster.Rate("c3"), cluster["c3_excluded_not_expected"]));
    }

    private static Filing Session(string host, string month, params string[] guests) =>
        A.Meetings(host, month, A.Meeting($"{month}-05", rotatingHost: true, guests: guests));

    private static string C3(Country country, string month) => country.In(month).Cluster("CUM-1").Rate("c3");

    private static string Show(Country country) =>
        country.In("2019-03").Show("fact_visit", "cluster_key", "host_cell_key", "guest_cell_key", "guest_in_cluster", "visits");
}
