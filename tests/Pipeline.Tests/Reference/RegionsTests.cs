using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Reference;

public sealed class RegionsTests
{
    private static readonly Country Two = A.Country().With(
        A.ACommune("C-B"), A.ACommittee("XA-B", "C-B") with { SupervisingLevel = "G" }, A.Cell("A0"), A.Cell("B0", "XA-B"));

    [Fact]
    public void Organisations_under_two_levels_are_two_regions_with_all_that_they_own()
    {
        var regions = Regions.Of(Two.With(A.AVillage("T-B", "C-B")).Units);

        Assert.Equal(["G", "H"], regions.Codes);
        Assert.Equal("H", regions.OfOrganization(A.Committee));
        Assert.Equal("G", regions.OfUnit(UnitLevel.Village, "T-B"));
        Assert.Equal("G", regions.OfUnit(UnitLevel.Cell, "B0"));
    }

    [Fact]
    public void A_cell_that_moves_from_one_level_to_the_other_joins_them() => AssertOne(Two.With(
        A.Cell("A1", to: "2019-03-01"), A.Cell("A1", "XA-B", from: "2019-03-01")));

    [Fact]
    public void A_merger_across_levels_joins_them() => AssertOne(Two.With(A.Cell("A1", to: "2019-03-01", successors: ["B0"])));

    [Fact]
    public void A_cluster_joins_the_levels_of_its_cells() => AssertOne(Two.With(A.Cluster("CUM-1"), A.InCluster("CUM-1", "A0"), A.InCluster("CUM-1", "B0", to: "2012-01-01")));

    [Fact]
    public void An_organisation_that_comes_under_another_level_joins_the_two() => AssertOne(Two.With(
        A.ACommittee("XA-B", "C-B", to: "2019-03-01") with { SupervisingLevel = "G" }, A.ACommittee("XA-B", "C-B", from: "2019-03-01")));

    [Fact]
    public void What_stands_under_no_level_goes_with_the_first_region()
    {
        var regions = Regions.Of(Two.With(A.ACommune("C-X"), A.Cluster("CUM-1")).Units);

        Assert.Equal("G", regions.OfUnit(UnitLevel.Commune, "C-X"));
        Assert.Equal("G", regions.OfCluster("CUM-1"));
        Assert.Equal("G", regions.OfOrganization("XA-NOT-KNOWN"));
    }

    [Fact]
    public void Regions_can_be_taken_together()
    {
        var regions = Regions.Of(Two.Units).With([("H", "G")]);

        Assert.Equal(["G"], regions.Codes);
        Assert.Equal("G", regions.OfOrganization(A.Committee));
    }

    private static void AssertOne(Country country) => Assert.Equal(["G"], Regions.Of(country.Units).Codes);
}
