using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Indicators;

/// <summary>C2: a cluster of three cells looks back four months, from March to June 2019.</summary>
public sealed class HostCoverageTests
{
    private static readonly Country ThreeCells = A.Country().With(
        A.Cell("CB1"), A.Cell("CB2"), A.Cell("CB3"), A.Cluster("CUM-1"), A.InCluster("CUM-1", "CB1"), A.InCluster("CUM-1", "CB2"), A.InCluster("CUM-1", "CB3"));

    [Fact]
    public void Cells_that_hosted_in_the_last_months_count_once_however_often()
    {
        Assert.Equal("2/3", June(Hosted("CB1", 3), Hosted("CB1", 5), Hosted("CB2", 4)).Rate("c2"));
    }

    [Fact]
    public void As_many_months_count_as_the_cluster_has_cells_and_one_more()
    {
        Assert.Equal("1/3", June(Hosted("CB1", 2), Hosted("CB2", 3)).Rate("c2"));
    }

    [Fact]
    public void A_host_counts_whose_session_no_one_attended()
    {
        Assert.Equal("1/3", June(A.Meetings("CB1", "2019-05", A.Meeting("2019-05-05", rotatingHost: true))).Rate("c2"));
    }

    [Fact]
    public void A_merged_meeting_is_no_hosting()
    {
        Assert.Equal("0/3", June(A.Meetings("CB1", "2019-05", A.Meeting("2019-05-05", held: MeetingHeld.MergedWithVillage, rotatingHost: true))).Rate("c2"));
    }

    [Fact]
    public void A_session_made_up_late_counts_for_the_month_it_belongs_to()
    {
        var country = ThreeCells.With(A.Meetings("CB1", "2019-02", A.Meeting("2019-03-03", rotatingHost: true)));

        Assert.Equal(("1/3", "0/3"), (country.In("2019-05").Cluster("CUM-1").Rate("c2"), country.In("2019-06").Cluster("CUM-1").Rate("c2")));
    }

    [Fact]
    public void A_cell_that_joined_within_the_months_is_not_due()
    {
        var cluster = ThreeCells.Without<ClusterCell>(c => c.Cell == "CB3").With(A.InCluster("CUM-1", "CB3", from: "2019-03-02"))
            .With(Hosted("CB3", 5)).In("2019-06").Cluster("CUM-1");

        Assert.Equal(("0/2", "1"), (cluster.Rate("c2"), cluster["c2_excluded_not_long_enough"]));
    }

    [Fact]
    public void A_cell_that_left_and_came_back_within_the_months_is_not_due()
    {
        var cluster = ThreeCells.Without<ClusterCell>(c => c.Cell == "CB3")
            .With(A.InCluster("CUM-1", "CB3", to: "2019-04-10"), A.InCluster("CUM-1", "CB3", from: "2019-04-20"))
            .In("2019-06").Cluster("CUM-1");

        Assert.Equal("0/2", cluster.Rate("c2"));
    }

    [Fact]
    public void A_cell_whose_membership_goes_on_without_a_break_is_due()
    {
        var cluster = ThreeCells.Without<ClusterCell>(c => c.Cell == "CB3")
            .With(A.InCluster("CUM-1", "CB3", to: "2019-04-10"), A.InCluster("CUM-1", "CB3", from: "2019-04-10"))
            .In("2019-06").Cluster("CUM-1");

        Assert.Equal("0/3", cluster.Rate("c2"));
    }

    [Fact]
    public void A_cell_that_left_is_not_due_and_its_leaving_makes_the_look_back_shorter()
    {
        var cluster = ThreeCells.Without<ClusterCell>(c => c.Cell == "CB3").With(A.InCluster("CUM-1", "CB3", to: "2019-06-10"))
            .With(Hosted("CB1", 3), Hosted("CB2", 4), Hosted("CB3", 5)).In("2019-06").Cluster("CUM-1");

        Assert.Equal("1/2", cluster.Rate("c2"));
    }

    [Theory]
    [InlineData("2019-03", "1/3", "0")]
    [InlineData("2019-04", "null/0", "3")]
    public void Nothing_is_due_while_the_months_reach_back_before_the_first_month(string firstMonth, string rate, string excluded)
    {
        var cluster = (ThreeCells.With(Hosted("CB1", 5)) with { FirstMonth = A.Month(firstMonth) }).In("2019-06").Cluster("CUM-1");

        Assert.Equal((rate, excluded), (cluster.Rate("c2"), cluster["c2_excluded_not_long_enough"]));
    }

    [Fact]
    public void A_cell_that_has_not_hosted_is_missing_while_one_of_its_sheets_in_the_months_is()
    {
        var filed = Enumerable.Range(3, 4).SelectMany(IEnumerable<Filing> (m) => [Nil("CB1", m), Nil("CB2", m)]).Append(Nil("CB3", 6)).ToList();

        var cluster = ThreeCells.With(filed).In("2019-06").Cluster("CUM-1");

        Assert.Equal(("0/3", "1"), (cluster.Rate("c2"), cluster["c2_missing"]));
    }

    [Fact]
    public void A_sheet_that_was_missing_before_the_months_is_forgotten()
    {
        var filed = Enumerable.Range(3, 4).SelectMany(IEnumerable<Filing> (m) => [Nil("CB1", m), Nil("CB2", m), Nil("CB3", m)]).Append(Nil("CB1", 2)).ToList();

        Assert.Equal("0", ThreeCells.With(filed).In("2019-06").Cluster("CUM-1")["c2_missing"]);
    }

    [Fact]
    public void What_a_predecessor_hosted_is_its_principal_successors_who_is_due_once_it_was_there_through_all_months()
    {
        var country = ThreeCells.Without<ClusterCell>(c => c.Cell == "CB3")
            .With(A.Cell("CB3", to: "2019-03-01", successors: ["CB4"]), A.Cell("CB4", from: "2019-03-01"))
            .With(A.InCluster("CUM-1", "CB3", to: "2019-03-01"), A.InCluster("CUM-1", "CB4", from: "2019-03-01"))
            .With(Hosted("CB3", 2), Hosted("CB4", 3));

        Assert.Equal(("0/2", "1/3"), (country.In("2019-05").Cluster("CUM-1").Rate("c2"), country.In("2019-06").Cluster("CUM-1").Rate("c2")));
    }

    [Fact]
    public void A_cell_that_another_merges_into_is_credited_with_what_that_one_hosted_in_the_cluster()
    {
        var cluster = ThreeCells
            .With(A.Cell("CB4", to: "2019-05-20", successors: ["CB1"]), A.InCluster("CUM-1", "CB4", to: "2019-05-20"), Hosted("CB4", 4))
            .In("2019-06").Cluster("CUM-1");

        Assert.Equal("1/3", cluster.Rate("c2"));
    }

    [Fact]
    public void What_was_hosted_in_another_cluster_does_not_count()
    {
        var cluster = ThreeCells
            .With(A.Cell("CB4", to: "2019-05-20", successors: ["CB1"]), A.Cluster("CUM-2"), A.InCluster("CUM-2", "CB4", to: "2019-05-20"), Hosted("CB4", 4))
            .In("2019-06").Cluster("CUM-1");

        Assert.Equal("0/3", cluster.Rate("c2"));
    }

    [Fact]
    public void A_cluster_none_of_whose_cells_owes_a_report_is_excluded()
    {
        var cluster = ThreeCells.With(A.Pack("BO-1", form: CellMeetingsForm.Code, formMonths: [1])).In("2019-06").Cluster("CUM-1");

        Assert.Equal(("null/0", "3", "0"), (cluster.Rate("c2"), cluster["c2_excluded_not_expected"], cluster["c2_excluded_not_long_enough"]));
    }

    private static FactRow June(params Filing[] filings) => ThreeCells.With(filings).In("2019-06").Cluster("CUM-1");

    private static Filing Hosted(string cell, int month) => A.Meetings(cell, $"2019-{month:00}", A.Meeting($"2019-{month:00}-05", rotatingHost: true, guests: ["CB2"]));

    private static Filing Nil(string cell, int month) => A.Nil(CellMeetingsForm.Definition, cell, $"2019-{month:00}");
}
