using Pipeline.Core.Explanations;
using Pipeline.Core.Sheets;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Indicators;

/// <summary>What stands behind H1, H1b, H2, H2b and H3, beyond the sums that every test holds.</summary>
public sealed class HouseholdEvidenceTests
{
    private static readonly Country Village = A.Country().With(
        A.AVillage(), A.AVillage("T2"), A.Cell("CB1") with { Village = A.Village }, A.Member("DV-1"), A.Member("DV-2", to: "2019-03-11"),
        A.Household("H-1"), A.Household("H-2"), A.Household("H-3"), A.Household("H-4", "T2"));

    [Fact]
    public void A_covered_household_is_named_with_its_members_and_the_sheet()
    {
        var covered = Assert.Single(March("h1_num", A.InCharge("H-2", "DV-1")));

        Assert.Equal((EvidenceKind.Household, "H-2"), (covered.Kind, covered.Subject));
        Assert.Equal((HouseholdAssignmentsForm.Code, A.Village), (covered.Sheet!.Form, covered.Sheet.Unit));
        Assert.Contains("DV-1", covered.Why.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void An_orphan_is_told_from_a_household_that_no_one_is_in_charge_of()
    {
        var due = March("h1_den", A.InCharge("H-1", "DV-1"), A.InCharge("H-2", "DV-2")).ToDictionary(e => e.Subject, e => e.Why.En);

        Assert.Equal(["H-1", "H-2", "H-3"], due.Keys);
        Assert.EndsWith("the member assigned is not active.", due["H-2"], StringComparison.Ordinal);
        Assert.EndsWith("no one is reported in charge.", due["H-3"], StringComparison.Ordinal);
    }

    [Fact]
    public void Each_household_has_its_own_covered_days()
    {
        var days = March("h1b_num", A.InCharge("H-1", "DV-1", to: "2019-03-11"), A.InCharge("H-2", "DV-2", from: "2019-03-03"));

        Assert.Equal([("H-1", 10m), ("H-2", 8m)], days.Select(e => (e.Subject, e.Weight)));
    }

    [Fact]
    public void A_household_that_moved_out_has_the_day_and_the_sheet_that_says_so()
    {
        var gone = Assert.Single(March("h1_excluded_moved_out", A.InCharge("H-3", "DV-1", movedOut: "2019-03-20")));

        Assert.Equal(("H-3", A.Day("2019-03-20"), A.Village), (gone.Subject, gone.Date, gone.Sheet?.Unit));
    }

    [Fact]
    public void Without_the_sheet_no_sheet_is_named()
    {
        var missing = Village.EvidenceIn("2019-03", "fact_household_coverage", "h1_missing");

        Assert.Equal(["H-1", "H-2", "H-3", "H-4"], missing.Select(e => e.Subject));
        Assert.All(missing, e => Assert.Null(e.Sheet));
    }

    [Fact]
    public void The_households_of_a_member_are_told_by_village_and_the_sheet_of_each()
    {
        var carried = Village
            .With(A.Households("T1", "2019-03", A.InCharge("H-1", "DV-1"), A.InCharge("H-2", "DV-1")), A.Households("T2", "2019-03", A.InCharge("H-4", "DV-1")))
            .EvidenceIn("2019-03", "fact_member_report", "h2b_households");

        Assert.Equal([("DV-1", 2m, "T1"), ("DV-1", 1m, "T2")], carried.Select(e => (e.Subject, e.Weight, e.Sheet!.Unit)));
    }

    [Fact]
    public void The_most_households_of_one_member_are_that_members()
    {
        var most = Village.With(A.Member("DV-3"))
            .With(A.Households("T1", "2019-03", A.InCharge("H-1", "DV-1"), A.InCharge("H-2", "DV-3"), A.InCharge("H-3", "DV-3")))
            .EvidenceIn("2019-03", "fact_member_report", "h2b_max");

        Assert.Equal([("DV-3", 2m)], most.Select(e => (e.Subject, e.Weight)));
    }

    [Fact]
    public void A_household_is_told_in_the_month_in_which_it_is_first_in_someones_charge()
    {
        var country = Village.With(
            A.Households("T1", "2019-02", A.InCharge("H-1", "DV-1")), A.Households("T1", "2019-03", A.InCharge("H-1", "DV-1"), A.InCharge("H-3", "DV-1")));

        Assert.Equal(["H-3"], country.EvidenceIn("2019-03", "fact_household_coverage", "households_first_in_charge_in_year").Select(e => e.Subject));
    }

    [Fact]
    public void A_sheet_in_the_former_owners_partition_is_read_by_its_register()
    {
        var country = A.Country()
            .With(A.ACommune("C-B"), A.ACommittee("XA-B", "C-B"), A.AVillage(to: "2019-03-28"), A.AVillage(commune: "C-B", from: "2019-03-28"))
            .With(A.Cell("CB1"), A.Member("DV-1"), A.Household("H-1"))
            .With(A.Households(A.Village, "2019-03", A.InCharge("H-1", "DV-1")).InPartitionOf(A.Committee));
        country.In("2019-03");

        var row = Assert.Single(FigureExplanations.Find("fact_household_coverage")!.Rows(country.Explained(country.Inputs(A.Month("2019-03")))));

        Assert.Equal(["XA-B"], row.Organizations);
        Assert.Equal(["XA-B", A.Committee], row.Sources);
        Assert.Contains(row.Evidence(), e => e is { Column: "h1_num", Subject: "H-1" });
    }

    private static List<Evidence> March(string column, params SheetRow[] rows) =>
        Village.Without<Core.Reference.Village>(v => v.Code == "T2").Without<Core.Reference.Household>(h => h.Village == "T2")
            .With(A.Households(A.Village, "2019-03", rows)).EvidenceIn("2019-03", "fact_household_coverage", column);
}
