using Pipeline.Core.Sheets;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Indicators;

public sealed class ClusterRotationTests
{
    private static readonly Country FourCells = A.Country().With(
        A.Cell("CB1"), A.Cell("CB2"), A.Cell("CB3"), A.Cell("CB4"), A.Cell("CB9"), A.Cluster("CUM-1"),
        A.InCluster("CUM-1", "CB1"), A.InCluster("CUM-1", "CB2"), A.InCluster("CUM-1", "CB3"), A.InCluster("CUM-1", "CB4"));

    [Theory]
    [InlineData("0/1", "CB2")]
    [InlineData("1/1", "CB2", "CB3")]
    public void At_least_half_of_the_other_cells_must_attend(string rate, params string[] guests)
    {
        Assert.Equal(rate, Session(A.Meeting("2019-03-05", rotatingHost: true, guests: guests)).Rate("c1"));
    }

    [Fact]
    public void A_guest_from_outside_the_cluster_does_not_count()
    {
        Assert.Equal("0/1", Session(A.Meeting("2019-03-05", rotatingHost: true, guests: ["CB2", "CB9"])).Rate("c1"));
    }

    [Fact]
    public void The_host_is_not_its_own_guest()
    {
        Assert.Equal("0/1", Session(A.Meeting("2019-03-05", rotatingHost: true, guests: ["CB1", "CB2"])).Rate("c1"));
    }

    [Fact]
    public void A_merged_meeting_is_no_session()
    {
        var cluster = Session(A.Meeting("2019-03-05", held: MeetingHeld.MergedWithVillage, rotatingHost: true, guests: ["CB2", "CB3"]));

        Assert.Equal(("0/1", "0"), (cluster.Rate("c1"), cluster["sessions"]));
    }

    [Fact]
    public void A_meeting_without_a_rotating_host_is_no_session()
    {
        Assert.Equal("0/1", Session(A.Meeting("2019-03-05", guests: ["CB2", "CB3"])).Rate("c1"));
    }

    [Fact]
    public void The_session_counts_as_compliance_for_the_host_only()
    {
        var facts = FourCells.With(A.Meetings("CB1", "2019-03", A.Meeting("2019-03-05", rotatingHost: true, guests: ["CB2", "CB3"]))).In("2019-03");

        Assert.Equal(("1/1", "0/1"), (facts.Cell("CB1").Rate("m1"), facts.Cell("CB2").Rate("m1")));
    }

    [Fact]
    public void The_members_are_those_of_the_months_last_day()
    {
        var facts = FourCells.Without<Core.Reference.ClusterCell>(c => c.Cell is "CB3" or "CB4")
            .With(A.InCluster("CUM-1", "CB3", to: "2019-03-31"), A.InCluster("CUM-1", "CB4", from: "2019-04-01"))
            .With(A.Meetings("CB1", "2019-03", A.Meeting("2019-03-05", rotatingHost: true, guests: ["CB2"])))
            .In("2019-03");

        Assert.Equal(("1/1", "2"), (facts.Cluster("CUM-1").Rate("c1"), facts.Cluster("CUM-1")["cells"]));
    }

    [Theory]
    [InlineData(2, "True")]
    [InlineData(3, "False")]
    [InlineData(4, "False")]
    [InlineData(5, "True")]
    public void A_cluster_of_other_than_three_or_four_cells_is_flagged_and_still_computed(int cells, string unusual)
    {
        var codes = Enumerable.Range(1, cells).Select(i => $"CB{i}").ToList();
        var country = A.Country().With(A.Cluster("CUM-1")).With(codes.Select(c => A.Cell(c))).With(codes.Select(c => A.InCluster("CUM-1", c)))
            .With(A.Meetings("CB1", "2019-03", A.Meeting("2019-03-05", rotatingHost: true, guests: [.. codes.Skip(1)])));

        var cluster = country.In("2019-03").Cluster("CUM-1");

        Assert.Equal((unusual, "1/1"), (cluster["has_unusual_size"], cluster.Rate("c1")));
    }

    [Fact]
    public void A_cluster_that_is_not_met_is_missing_while_the_sheet_of_a_member_is()
    {
        var silent = FourCells.With(A.Meetings("CB1", "2019-03", A.Meeting("2019-03-05"))).In("2019-03").Cluster("CUM-1");
        var filed = FourCells
            .With(Enumerable.Range(1, 4).Select(i => A.Meetings($"CB{i}", "2019-03", A.Meeting("2019-03-05"))))
            .In("2019-03").Cluster("CUM-1");

        Assert.Equal(("0/1", "1"), (silent.Rate("c1"), silent["c1_missing"]));
        Assert.Equal(("0/1", "0"), (filed.Rate("c1"), filed["c1_missing"]));
    }

    [Fact]
    public void A_cluster_is_not_missing_because_of_a_cell_that_owes_no_report()
    {
        var cluster = FourCells.With(A.Cell("CB5", from: "2019-03-20"), A.InCluster("CUM-1", "CB5", from: "2019-03-20"))
            .With(Enumerable.Range(1, 4).Select(i => A.Meetings($"CB{i}", "2019-03", A.Meeting("2019-03-05"))))
            .In("2019-03").Cluster("CUM-1");

        Assert.Equal(("0/1", "0"), (cluster.Rate("c1"), cluster["c1_missing"]));
    }

    [Fact]
    public void A_session_is_not_missing_because_another_cell_is_silent()
    {
        var cluster = Session(A.Meeting("2019-03-05", rotatingHost: true, guests: ["CB2", "CB3"]));

        Assert.Equal("0", cluster["c1_missing"]);
    }

    [Fact]
    public void A_cluster_may_cross_organisations()
    {
        var facts = A.Country()
            .With(A.ACommune("C-B"), A.ACommittee("XA-B", "C-B"), A.Cell("CB1"), A.Cell("CB2", "XA-B"), A.Cell("CB3", "XA-B"))
            .With(A.Cluster("CUM-1"), A.InCluster("CUM-1", "CB1"), A.InCluster("CUM-1", "CB2"), A.InCluster("CUM-1", "CB3"))
            .With(A.Meetings("CB2", "2019-03", A.Meeting("2019-03-05", rotatingHost: true, guests: ["CB1"])))
            .In("2019-03");

        Assert.Equal("1/1", facts.Cluster("CUM-1").Rate("c1"));
    }

    [Fact]
    public void A_cluster_that_ended_has_no_row()
    {
        var facts = FourCells.With(A.Cluster("CUM-1", to: "2019-03-31")).In("2019-03");

        Assert.Empty(facts.Rows("fact_cluster_rotation"));
    }

    [Fact]
    public void A_session_already_counted_in_the_month_before_is_not_used_again()
    {
        var session = A.Meeting("2019-04-03", rotatingHost: true, guests: ["CB2", "CB3"]);
        var country = FourCells.With(A.Meetings("CB1", "2019-03", session), A.Meetings("CB1", "2019-04", session));

        Assert.Equal(("1/1", "0/1"), (country.In("2019-03").Cluster("CUM-1").Rate("c1"), country.In("2019-04").Cluster("CUM-1").Rate("c1")));
    }

    [Fact]
    public void A_guest_that_merged_since_counts_as_its_successor()
    {
        var facts = FourCells
            .With(A.Cell("CB5", to: "2019-03-20", successors: ["CB3"]))
            .With(A.Meetings("CB1", "2019-03", A.Meeting("2019-03-05", rotatingHost: true, guests: ["CB2", "CB5"])))
            .In("2019-03");

        Assert.Equal("1/1", facts.Cluster("CUM-1").Rate("c1"));
    }

    [Fact]
    public void Two_guests_that_merged_since_count_as_one()
    {
        var facts = FourCells
            .With(A.Cell("CB5", to: "2019-03-20", successors: ["CB3"]))
            .With(A.Meetings("CB1", "2019-03", A.Meeting("2019-03-05", rotatingHost: true, guests: ["CB3", "CB5"])))
            .In("2019-03");

        Assert.Equal("0/1", facts.Cluster("CUM-1").Rate("c1"));
    }

    [Fact]
    public void A_session_counts_whose_host_alone_is_not_expected_to_report()
    {
        var facts = FourCells.With(A.Cell("CB5", from: "2019-03-20"), A.InCluster("CUM-1", "CB5", from: "2019-03-20"))
            .With(A.Meetings("CB5", "2019-03", A.Meeting("2019-03-25", rotatingHost: true, guests: ["CB1", "CB2"])))
            .In("2019-03");

        Assert.Equal("1/1", facts.Cluster("CUM-1").Rate("c1"));
    }

    [Fact]
    public void A_cluster_none_of_whose_cells_owes_a_report_is_excluded()
    {
        var cluster = A.Country()
            .With(A.Cell("CB1", from: "2019-03-20"), A.Cell("CB2", from: "2019-03-20"), A.Cluster("CUM-1"))
            .With(A.InCluster("CUM-1", "CB1", from: "2019-03-20"), A.InCluster("CUM-1", "CB2", from: "2019-03-20"))
            .In("2019-03").Cluster("CUM-1");

        Assert.Equal(("null/0", "1"), (cluster.Rate("c1"), cluster["c1_excluded_not_expected"]));
    }

    private static FactRow Session(SheetRow meeting) => FourCells.With(A.Meetings("CB1", "2019-03", meeting)).In("2019-03").Cluster("CUM-1");
}
