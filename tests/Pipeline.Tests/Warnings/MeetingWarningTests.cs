using Pipeline.Core.Sheets;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Warnings;

public sealed class MeetingWarningTests
{
    private static readonly Country Cells = A.Country().With(
        A.Cell("CB1"), A.Cell("CB2"), A.Cell("CB3"), A.Cell("CB4"), A.Cluster("CUM"),
        A.InCluster("CUM", "CB1"), A.InCluster("CUM", "CB2"), A.InCluster("CUM", "CB3"));

    [Fact]
    public void A_regular_meeting_without_a_score_is_told_and_another_kind_is_not() =>
        Assert.Equal(
            ["score-missing /rows/1/qualityScore"],
            Looked.Marks(Cells, A.Meetings(
                "CB1", "2019-03",
                A.Meeting("2019-03-03", score: 80), A.Meeting("2019-03-04"), A.Meeting("2019-03-05", MeetingKind.Thematic))));

    [Fact]
    public void A_guest_outside_the_hosts_cluster_is_told() =>
        Assert.Equal(
            ["guest-outside-cluster /rows/0/guestCells"],
            Looked.Marks(Cells, A.Meetings("CB1", "2019-03", A.Meeting("2019-03-03", rotatingHost: true, guests: ["CB2", "CB4"], score: 80))));

    [Fact]
    public void A_host_in_no_cluster_is_told() =>
        Assert.Equal(
            ["host-without-cluster /rows/0/rotatingHost"],
            Looked.Marks(Cells, A.Meetings("CB4", "2019-03", A.Meeting("2019-03-03", rotatingHost: true, guests: ["CB2"], score: 80))));

    [Theory]
    [InlineData("2019-03-31", true)]
    [InlineData("2019-04-01", false)]
    public void A_cluster_of_two_on_the_last_day_is_unusual(string cb3Until, bool unusual)
    {
        var country = Cells.Without<Core.Reference.ClusterCell>(c => c.Cell == "CB3").With(A.InCluster("CUM", "CB3", to: cb3Until));

        var marks = Looked.Marks(country, A.Meetings("CB1", "2019-03", A.Meeting("2019-03-03", rotatingHost: true, guests: ["CB2"], score: 80)));

        Assert.Equal(unusual ? ["cluster-size-unusual /rows/0/rotatingHost"] : [], marks);
    }

    [Fact]
    public void A_long_list_ends_by_saying_that_there_are_more()
    {
        var rows = Enumerable.Range(0, SheetWarningsMost + 1).Select(_ => A.Meeting("2019-03-03")).ToArray();

        var warnings = Looked.At(Cells, A.Meetings("CB1", "2019-03", rows));

        Assert.Equal(SheetWarningsMost + 1, warnings.Count);
        Assert.Equal("more-warnings", warnings[^1].Code);
    }

    private const int SheetWarningsMost = Core.Sheets.Warnings.SheetWarnings.Most;
}
