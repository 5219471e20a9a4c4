using Pipeline.Core.Reference;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Reference;

public sealed class SuccessionTests
{
    /// <summary>CB1 becomes CB2 on 11 March, and CB2 splits into CB3 and CB4 on 21 March.</summary>
    private static readonly Succession Cells = new(
    [
        A.Cell("CB1", to: "2019-03-11", successors: ["CB2"]),
        A.Cell("CB2", from: "2019-03-11", to: "2019-03-21", successors: ["CB3", "CB4"]),
        A.Cell("CB3", from: "2019-03-21"), A.Cell("CB4", from: "2019-03-21"),
    ]);

    [Theory]
    [InlineData("CB1", "CB1", "2019-03-01", true)]
    [InlineData("CB2", "CB1", "2019-03-10", false)]
    [InlineData("CB2", "CB1", "2019-03-11", true)]
    [InlineData("CB4", "CB1", "2019-03-20", false)]
    [InlineData("CB4", "CB1", "2019-03-21", true)]
    [InlineData("CB1", "CB2", "2019-03-31", false)]
    [InlineData("CB3", "CB4", "2019-03-31", false)]
    public void A_unit_follows_another_at_whatever_distance_from_the_day_that_one_ends(string unit, string predecessor, string by, bool follows)
    {
        Assert.Equal(follows, Cells.Follows(unit, predecessor, A.Day(by)));
    }

    [Theory]
    [InlineData("2019-03-10", "CB1")]
    [InlineData("2019-03-11", "CB2")]
    [InlineData("2019-03-21", "CB3")]
    public void The_principal_successors_lead_to_the_unit_that_stands_for_it_on_a_day(string day, string principal)
    {
        Assert.Equal(principal, Cells.PrincipalOn("CB1", A.Day(day)));
    }

    [Fact]
    public void Units_that_name_each_other_as_successors_follow_each_other_and_no_one_stands_for_them()
    {
        var ring = new Succession([A.Cell("CB1", to: "2019-03-11", successors: ["CB2"]), A.Cell("CB2", to: "2019-03-21", successors: ["CB1"])]);

        Assert.Null(ring.PrincipalOn("CB1", A.Day("2019-03-31")));
        Assert.Equal(["CB2"], ring.PredecessorsOf("CB1", A.Day("2019-03-31")));
    }
}
