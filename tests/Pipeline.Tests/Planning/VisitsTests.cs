using Pipeline.Core.Planning;
using Pipeline.Core.Reference;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Planning;

public sealed class VisitsTests
{
    [Fact]
    public void The_matrix_of_a_cluster_has_every_ordered_pair_with_how_often_and_when_they_last_met()
    {
        var country = A.Country()
            .With(A.Cell("CB1"), A.Cell("CB2"), A.Cell("CB3"), A.Cluster("CUM-1"))
            .With(A.InCluster("CUM-1", "CB1"), A.InCluster("CUM-1", "CB2"), A.InCluster("CUM-1", "CB3"))
            .With(Session("CB1", "2019-01", "CB2"), Session("CB1", "2019-03", "CB2", "CB3"), Session("CB3", "2018-05", "CB1"), Session("CB3", "2018-06", "CB2"));

        var cluster = Assert.Single(Visits.Of(country.In("2019-05").History.Visits, new UnitDirectory(country.Units), A.Month("2019-05")));

        Assert.Equal(["CB1", "CB2", "CB3"], cluster.Cells);
        Assert.Equal(
            ["CB1 CB2 2 2019-03", "CB1 CB3 1 2019-03", "CB2 CB1 0 ", "CB2 CB3 0 ", "CB3 CB1 0 ", "CB3 CB2 1 2018-06"],
            cluster.Pairs.Select(p => $"{p.Host} {p.Guest} {p.Months} {p.Last}"));
    }

    private static Filing Session(string host, string month, params string[] guests) =>
        A.Meetings(host, month, A.Meeting($"{month}-20", rotatingHost: true, guests: guests));
}
