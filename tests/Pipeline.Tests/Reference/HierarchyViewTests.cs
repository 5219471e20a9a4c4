using Pipeline.Core.Reference;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Reference;

public sealed class HierarchyViewTests
{
    /// <summary>
    /// XA-B splits into XA-E (principal) and XA-F on 1 March, with CB1 and T1 to E and CB2 and T2 to F; XA-F merges into XA-A on 1 May. CB3
    /// of XA-B ends on 1 February without a successor, and CB4 becomes CB5 of XA-A on 1 June.
    /// </summary>
    private static readonly UnitDirectory Directory = new(A.Country()
        .With(A.ACommune("C-B", to: "2019-03-01", successors: ["C-E", "C-F"]), A.ACommittee("XA-B", "C-B", to: "2019-03-01", successors: ["XA-E", "XA-F"]))
        .With(A.ACommune("C-E", from: "2019-03-01"), A.ACommittee("XA-E", "C-E", from: "2019-03-01"))
        .With(A.ACommune("C-F", from: "2019-03-01", to: "2019-05-01", successors: [A.Commune]), A.ACommittee("XA-F", "C-F", from: "2019-03-01", to: "2019-05-01", successors: [A.Committee]))
        .With(A.Cell("CB1", "XA-B", to: "2019-03-01"), A.Cell("CB1", "XA-E", from: "2019-03-01"))
        .With(A.Cell("CB2", "XA-B", to: "2019-03-01"), A.Cell("CB2", "XA-F", from: "2019-03-01", to: "2019-05-01"), A.Cell("CB2", from: "2019-05-01"))
        .With(A.Cell("CB3", "XA-B", to: "2019-02-01"), A.Cell("CB4", to: "2019-06-01", successors: ["CB5"]), A.Cell("CB5", from: "2019-06-01"))
        .With(A.AVillage("T1", "C-B", to: "2019-03-01"), A.AVillage("T1", "C-E", from: "2019-03-01"))
        .With(A.AVillage("T2", "C-B", to: "2019-03-01"), A.AVillage("T2", "C-F", from: "2019-03-01", to: "2019-05-01"), A.AVillage("T2", from: "2019-05-01"))
        .Units);

    [Theory]
    [InlineData("2019-02-28", "XA-B", "XA-B")]
    [InlineData("2019-03-31", "XA-E", "XA-F")]
    [InlineData("2019-05-31", "XA-E", "XA-A")]
    public void After_a_split_each_cell_and_village_goes_with_its_own_part(string asOf, string one, string two)
    {
        var view = new HierarchyView(Directory, A.Day(asOf));

        Assert.Equal(one, view.OrganizationOfCell("CB1")?.Code);
        Assert.Equal(two, view.OrganizationOfCell("CB2")?.Code);
        Assert.Equal(one, view.OrganizationOfVillage("T1")?.Code);
        Assert.Equal(two, view.OrganizationOfVillage("T2")?.Code);
    }

    [Theory]
    [InlineData("XA-B", "XA-E")]
    [InlineData("XA-E", "XA-E")]
    [InlineData("XA-F", "XA-A")]
    public void An_organisation_as_a_whole_goes_to_its_principal_successor(string organization, string current) =>
        Assert.Equal(current, new HierarchyView(Directory, A.Day("2019-05-31")).Organization(organization)?.Code);

    [Fact]
    public void A_cell_that_ended_without_a_successor_stands_for_itself_under_the_successor_of_its_organisation()
    {
        var view = new HierarchyView(Directory, A.Day("2019-05-31"));

        Assert.Equal("CB3", view.Cell("CB3")?.Code);
        Assert.Equal("XA-E", view.OrganizationOfCell("CB3")?.Code);
    }

    [Fact]
    public void The_version_that_stands_is_the_one_in_force_on_the_day()
    {
        Assert.Equal(A.Day("2019-03-01"), new HierarchyView(Directory, A.Day("2019-04-30")).Cell("CB2")?.ValidFrom);
        Assert.Equal(A.Day("2019-05-01"), new HierarchyView(Directory, A.Day("2019-05-31")).Cell("CB2")?.ValidFrom);
    }

    [Fact]
    public void Before_the_day_on_which_a_unit_ends_no_one_stands_for_it()
    {
        Assert.Equal("CB4", new HierarchyView(Directory, A.Day("2019-05-31")).Cell("CB4")?.Code);
        Assert.Equal("CB5", new HierarchyView(Directory, A.Day("2019-06-01")).Cell("CB4")?.Code);
    }

    [Fact]
    public void Units_that_name_each_other_as_successors_stand_for_themselves()
    {
        var ring = new HierarchyView(
            new(A.Country().With(A.Cell("CB1", to: "2019-03-11", successors: ["CB2"]), A.Cell("CB2", to: "2019-03-21", successors: ["CB1"])).Units),
            A.Day("2019-04-30"));

        Assert.Equal(("CB1", "CB2"), (ring.Cell("CB1")?.Code, ring.Cell("CB2")?.Code));
    }

    [Fact]
    public void What_is_not_known_has_nothing_that_stands_for_it()
    {
        var view = new HierarchyView(Directory, A.Day("2019-05-31"));

        Assert.Null(view.Cell("CB-X"));
        Assert.Null(view.OrganizationOfVillage("T-X"));
        Assert.Null(view.SupervisingLevelOf("XA-X"));
    }

    [Theory]
    [InlineData("2019-12-31", "XA-BAN-PEO")]
    [InlineData("2020-01-01", "XA-NAM-DICH")]
    public void Ban_Peo_and_all_of_its_cells_and_villages_stand_under_Nam_Dich_from_2020_on(string asOf, string organization)
    {
        var units = Seeds.Data.Units;
        var view = new HierarchyView(new(units), A.Day(asOf));

        Assert.Equal(organization, view.Organization("XA-BAN-PEO")?.Code);
        Assert.All(units.Cells.Where(c => c.Organization == "XA-BAN-PEO"), c => Assert.Equal(organization, view.OrganizationOfCell(c.Code)?.Code));
        Assert.All(units.Villages.Where(v => v.Commune == "C-BAN-PEO"), v => Assert.Equal(organization, view.OrganizationOfVillage(v.Code)?.Code));
    }

    [Theory]
    [InlineData("2025-06-30", "HUYEN-HOANG-SU-PHI")]
    [InlineData("2025-07-01", "TINH-TUYEN-QUANG")]
    public void Every_organisation_of_any_time_stands_under_the_province_from_2025_07_01_on(string asOf, string level)
    {
        var units = Seeds.Data.Units;
        var view = new HierarchyView(new(units), A.Day(asOf));

        Assert.Equal(level, view.SupervisingLevel("HUYEN-HOANG-SU-PHI")?.Code);
        Assert.All(units.Organizations, o => Assert.Equal(level, view.SupervisingLevelOf(o.Code)?.Code));
    }
}
