using Pipeline.Core.Planning;
using Pipeline.Core.Reference;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Planning;

public sealed class HostingPlanTests
{
    private static readonly Country ThreeCells = A.Country().With(
        A.Cell("CB1"), A.Cell("CB2"), A.Cell("CB3"), A.Cluster("CUM-1"),
        A.InCluster("CUM-1", "CB1"), A.InCluster("CUM-1", "CB2"), A.InCluster("CUM-1", "CB3", from: "2019-02-10"));

    [Fact]
    public void Who_last_hosted_the_longest_ago_hosts_next()
    {
        var country = ThreeCells.With(Hosted("CB2", "2019-03"), Hosted("CB1", "2019-04"), Hosted("CB3", "2019-05"));

        Assert.Equal(["CB2 2019-03 2", "CB1 2019-04 1", "CB3 2019-05 0"], Turns(country, "2019-05"));
    }

    [Fact]
    public void Who_never_hosted_comes_first_by_code_and_has_waited_since_it_joined()
    {
        var country = ThreeCells.With(Hosted("CB1", "2019-01")) with { FirstMonth = A.Month("2019-01") };

        Assert.Equal(["CB2 - 5", "CB3 - 4", "CB1 2019-01 4"], Turns(country, "2019-05"));
    }

    [Fact]
    public void The_longest_wait_need_not_be_that_of_the_next_host()
    {
        var country = ThreeCells.Without<ClusterCell>(c => c.Cell == "CB3").With(A.InCluster("CUM-1", "CB3", from: "2019-05-10"))
            .With(Hosted("CB1", "2019-01"), Hosted("CB2", "2019-02"));

        var cluster = Assert.Single(Plan(country, "2019-05"));

        Assert.Equal(("CB3", 4), (cluster.Next, cluster.LongestWait));
    }

    [Fact]
    public void A_cell_that_left_its_cluster_and_came_back_has_not_hosted_there()
    {
        var country = ThreeCells.Without<ClusterCell>(c => c.Cell == "CB1")
            .With(A.InCluster("CUM-1", "CB1", to: "2019-03-01"), A.InCluster("CUM-1", "CB1", from: "2019-04-01"))
            .With(Hosted("CB1", "2019-02"), Hosted("CB2", "2019-01"), Hosted("CB3", "2019-03"));

        Assert.Equal(["CB1 - 2", "CB2 2019-01 4", "CB3 2019-03 2"], Turns(country, "2019-05"));
    }

    [Fact]
    public void A_successor_takes_over_its_predecessors_turn()
    {
        var country = ThreeCells.Without<ClusterCell>(c => c.Cell == "CB3")
            .With(A.Cell("CB3", to: "2019-04-01", successors: ["CB4"]), A.Cell("CB4", from: "2019-04-01"))
            .With(A.InCluster("CUM-1", "CB3", to: "2019-04-01"), A.InCluster("CUM-1", "CB4", from: "2019-04-01"))
            .With(Hosted("CB1", "2019-01"), Hosted("CB3", "2019-02"), Hosted("CB2", "2019-03"));

        Assert.Equal(["CB1 2019-01 4", "CB4 2019-02 3", "CB2 2019-03 2"], Turns(country, "2019-05"));
    }

    [Fact]
    public void A_cluster_without_cells_has_no_next_host_and_no_wait()
    {
        var facts = A.Country().With(A.Cluster("CUM-1")).In("2019-05");

        Assert.Equal("CUM-1 ? -", facts.Show("fact_cluster_rotation", "cluster_key", "next_host_cell_key", "longest_wait_months"));
    }

    [Fact]
    public void The_datasets_have_the_next_host_and_the_longest_wait()
    {
        var facts = ThreeCells.With(Hosted("CB1", "2019-02"), Hosted("CB2", "2019-03"), Hosted("CB3", "2019-05")).In("2019-05");

        Assert.Equal("CUM-1 CB1 3", facts.Show("fact_cluster_rotation", "cluster_key", "next_host_cell_key", "longest_wait_months"));
    }

    private static IReadOnlyList<ClusterHosting> Plan(Country country, string month) =>
        HostingPlan.Of(country.In(month).History.Hostings, new UnitDirectory(country.Units), A.Month(month));

    private static IEnumerable<string> Turns(Country country, string month) =>
        Assert.Single(Plan(country, month)).Turns.Select(t => $"{t.Cell} {(t.LastHosted is { } last ? last : "-")} {t.MonthsWaited}");

    private static Filing Hosted(string cell, string month) => A.Meetings(cell, month, A.Meeting($"{month}-20", rotatingHost: true));
}
