using Pipeline.Core.Explanations;
using Pipeline.Core.Reference;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Indicators;

/// <summary>What is told of C1, C2, C3, the wait and the visits of a cluster of three cells.</summary>
public sealed class ClusterEvidenceTests
{
    private const string Table = "fact_cluster_rotation";

    private static readonly Country ThreeCells = A.Country().With(
        A.Cell("CB1"), A.Cell("CB2"), A.Cell("CB3"), A.Cluster("CUM-1"), A.InCluster("CUM-1", "CB1"), A.InCluster("CUM-1", "CB2"), A.InCluster("CUM-1", "CB3"));

    [Fact]
    public void A_session_is_told_by_its_host_its_day_its_sheet_and_the_guests_of_the_cluster()
    {
        var country = ThreeCells.With(Hosted("CB2", "2019-06", "CB3", "CB9"), A.Cell("CB9"));

        var session = Assert.Single(Explained.Of(country, "2019-06", Table, "c1_num"));

        Assert.Equal((EvidenceKind.Meeting, "CB2", A.Day("2019-06-05"), "CB2"), (session.Kind, session.Subject, session.Date, session.Sheet!.Unit));
        Assert.Equal("A session hosted by CB2, attended by 1 of the cluster's 2 other cells: CB3.", session.Why.En);
    }

    [Fact]
    public void A_session_that_a_predecessor_hosted_is_told_by_the_predecessors_sheet()
    {
        var country = ThreeCells.With(A.Cell("CB4", to: "2019-06-10", successors: ["CB1"]), Hosted("CB4", "2019-06", "CB2"));

        var session = Assert.Single(Explained.Of(country, "2019-06", Table, "sessions"));

        Assert.Equal(("CB4", "CB4"), (session.Subject, session.Sheet!.Unit));
    }

    [Fact]
    public void An_unmet_cluster_names_the_cells_whose_sheets_are_missing()
    {
        var country = ThreeCells.With(Hosted("CB2", "2019-06"));

        var missing = Assert.Single(Explained.Of(country, "2019-06", Table, "c1_missing"));

        Assert.Equal((EvidenceKind.Cluster, "CUM-1"), (missing.Kind, missing.Subject));
        Assert.EndsWith("CB1, CB3.", missing.Why.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_host_of_this_month_is_told_with_its_sheet_and_an_earlier_one_by_its_month()
    {
        var country = ThreeCells.With(Hosted("CB1", "2019-04"), Hosted("CB2", "2019-06"));

        var hosts = Explained.Of(country, "2019-06", Table, "c2_num");

        Assert.Equal(["CB1", "CB2"], hosts.Select(h => h.Subject));
        Assert.Equal(("Last hosted a session in 2019-04.", null), (hosts[0].Why.En, hosts[0].Sheet));
        Assert.Equal((A.Day("2019-06-05"), "CB2"), (hosts[1].Date, hosts[1].Sheet!.Unit));
    }

    [Fact]
    public void A_pair_is_told_by_its_guest_with_how_often_and_when_it_last_met()
    {
        var country = ThreeCells.With(Hosted("CB1", "2019-04", "CB3"), Hosted("CB1", "2019-05", "CB3"));

        var pair = Assert.Single(Explained.Of(country, "2019-06", Table, "c3_num"));

        Assert.Equal((EvidenceKind.Visit, "CB3", null), (pair.Kind, pair.Subject, pair.Date));
        Assert.Equal("CB3 visited CB1 in 2 of the last 12 months, the last time in 2019-05.", pair.Why.En);
        Assert.Equal("CB3 dự sinh hoạt của CB1 trong 2 của 12 tháng gần nhất, lần cuối trong tháng 05/2019.", pair.Why.Vi);
    }

    [Fact]
    public void The_longest_wait_is_told_by_the_cell_that_waits()
    {
        var country = ThreeCells.With(Hosted("CB1", "2019-06"), Hosted("CB2", "2019-04"), Hosted("CB3", "2019-01"));

        var wait = Assert.Single(Explained.Of(country, "2019-06", Table, "longest_wait_months"));

        Assert.Equal(("CB3", 5m, "Last hosted a session in 2019-01."), (wait.Subject, wait.Weight, wait.Why.En));
    }

    [Fact]
    public void A_cluster_is_seen_by_every_organisation_that_owns_one_of_its_cells_on_the_last_day()
    {
        var country = ThreeCells.Without<Cell>(c => c.Code == "CB3").With(
            A.ACommune("C-B"), A.ACommittee("XA-B", "C-B"), A.ACommune("C-C"), A.ACommittee("XA-C", "C-C"),
            A.Cell("CB3", "XA-C", to: "2019-06-15"), A.Cell("CB3", "XA-B", from: "2019-06-15"));

        Assert.Equal([A.Committee, "XA-B"], Assert.Single(Explained.Rows(country, "2019-06", Table)).Organizations);
    }

    [Fact]
    public void Each_session_that_a_guest_attended_stands_behind_its_visits()
    {
        var country = ThreeCells.With(A.Meetings(
            "CB1", "2019-06", A.Meeting("2019-06-05", rotatingHost: true, guests: ["CB2"]), A.Meeting("2019-06-20", rotatingHost: true, guests: ["CB2", "CB3"])));

        var visits = Explained.Of(country, "2019-06", "fact_visit", "visits");

        Assert.Equal(
            [("CB2", A.Day("2019-06-05")), ("CB2", A.Day("2019-06-20")), ("CB3", A.Day("2019-06-20"))],
            visits.Select(v => (v.Subject, v.Date!.Value)));
        Assert.All(visits, v => Assert.Equal((EvidenceKind.Visit, "CB1"), (v.Kind, v.Sheet!.Unit)));
    }

    private static Filing Hosted(string cell, string month, params string[] guests) =>
        A.Meetings(cell, month, A.Meeting($"{month}-05", rotatingHost: true, guests: guests));
}
