using Pipeline.Core.Reference;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Indicators;

/// <summary>H2, H2b, H3 and who is in charge for the first time in a year.</summary>
public sealed class MembersInChargeTests
{
    /// <summary>One cell of two members in a village of three households; a second village with one.</summary>
    private static readonly Country Cell = A.Country().With(
        A.AVillage(), A.AVillage("T2"), A.Cell("CB1") with { Village = A.Village }, A.Member("DV-1"), A.Member("DV-2"),
        A.Household("H-1"), A.Household("H-2"), A.Household("H-3"), A.Household("H-4", "T2"));

    [Fact]
    public void A_member_with_a_household_on_the_last_day_is_in_charge()
    {
        var row = In("2019-03", A.Households("T1", "2019-03", A.InCharge("H-1", "DV-1"), A.InCharge("H-2", "DV-2", to: "2019-03-31")));

        Assert.Equal(("1/2", "1", "1", "1"), (row.Rate("h2"), row["h2b_households"], row["h2b_members"], row["h2b_max"]));
    }

    [Fact]
    public void Households_of_several_villages_are_carried_together()
    {
        var row = In(
            "2019-03", A.Households("T1", "2019-03", A.InCharge("H-1", "DV-1"), A.InCharge("H-2", "DV-1"), A.InCharge("H-2", "DV-2")),
            A.Households("T2", "2019-03", A.InCharge("H-4", "DV-1")));

        Assert.Equal(("2/2", "4", "2", "3"), (row.Rate("h2"), row["h2b_households"], row["h2b_members"], row["h2b_max"]));
    }

    [Theory]
    [InlineData(5, "0")]
    [InlineData(6, "1")]
    public void A_member_with_more_households_than_the_cap_is_over_it(int households, string over)
    {
        var codes = Enumerable.Range(1, households).Select(i => $"H-{i}X").ToList();
        var facts = Cell.With(codes.Select(c => A.Household(c)))
            .With(A.Households("T1", "2019-03", [.. codes.Select(c => A.InCharge(c, "DV-1"))])).In("2019-03");

        Assert.Equal(over, facts.Members()["h2b_over_cap"]);
    }

    [Fact]
    public void An_exempt_member_is_neither_due_nor_in_charge()
    {
        var facts = Cell.With(A.Member("DV-3") with { Exempt = true })
            .With(A.Households("T1", "2019-03", A.InCharge("H-1", "DV-3")), A.Households("T2", "2019-03", A.InCharge("H-4", "DV-1")))
            .In("2019-03");

        Assert.Equal(("1/2", "1"), (facts.Members().Rate("h2"), facts.Members()["h2b_households"]));
    }

    [Fact]
    public void A_household_that_moved_out_is_in_no_ones_charge()
    {
        var row = In("2019-03", A.Households("T1", "2019-03", A.InCharge("H-1", "DV-1", movedOut: "2019-03-20")));

        Assert.Equal(("0/2", ""), (row.Rate("h2"), row["h2b_max"]));
    }

    [Fact]
    public void Without_the_sheet_of_the_cells_village_those_with_no_household_elsewhere_are_missing()
    {
        var row = In("2019-03", A.Households("T2", "2019-03", A.InCharge("H-4", "DV-1")));

        Assert.Equal(("1/2", "1"), (row.Rate("h2"), row["h2_missing"]));
    }

    [Fact]
    public void Without_a_sheet_those_whom_the_register_has_in_charge_there_are_missing()
    {
        var facts = Cell.With(new HouseholdAssignment("H-4", "DV-2", A.LongAgo, null))
            .With(A.Households("T1", "2019-03", A.InCharge("H-1", "DV-1"))).In("2019-03");

        Assert.Equal(("1/2", "1"), (facts.Members().Rate("h2"), facts.Members()["h2_missing"]));
    }

    [Fact]
    public void A_member_of_another_organisation_counts_in_their_own_cell()
    {
        // The village goes over to XA-B in March; DV-1, of its former owner's cell, stays in charge of a household.
        var facts = A.Country()
            .With(A.ACommune("C-B"), A.ACommittee("XA-B", "C-B"), A.Cell("CB1"), A.Member("DV-1"), A.Cell("CB2", "XA-B"), A.Household("H-1"))
            .With(A.AVillage(to: "2019-03-16"), A.AVillage(commune: "C-B", from: "2019-03-16"))
            .With(A.Households(A.Village, "2019-03", A.InCharge("H-1", "DV-1")))
            .In("2019-03");

        Assert.Equal("1/1", facts.Members().Rate("h2"));
    }

    [Fact]
    public void Members_of_a_cell_that_is_not_expected_are_excluded()
    {
        var facts = A.Country().With(A.Cell("CB1", from: "2019-03-20"), A.Member("DV-1", from: "2019-03-20")).In("2019-03");

        Assert.Equal(("null/0", "1"), (facts.Members().Rate("h2"), facts.Members()["h2_excluded_not_expected"]));
    }

    [Fact]
    public void A_contact_by_either_member_counts_once()
    {
        var facts = Cell.With(A.Households(
            "T1", "2019-03", A.InCharge("H-1", "DV-1"), A.InCharge("H-1", "DV-2", contacted: true), A.InCharge("H-2", "DV-2"))).In("2019-03");

        Assert.Equal("1/2", facts.Households().Rate("h3"));
    }

    [Fact]
    public void A_household_assigned_on_one_day_is_due_and_one_that_moved_out_is_excluded()
    {
        var facts = Cell.With(A.Households(
            "T1", "2019-03", A.InCharge("H-1", "DV-1", to: "2019-03-02", from: "2019-03-01", contacted: true),
            A.InCharge("H-2", "DV-1", movedOut: "2019-03-10", contacted: true), A.InCharge("H-3", contacted: true))).In("2019-03");

        Assert.Equal(("1/1", "1"), (facts.Households().Rate("h3"), facts.Households()["h3_excluded_moved_out"]));
    }

    [Fact]
    public void Without_the_sheet_it_is_not_known_who_was_assigned() =>
        Assert.Equal(("null/0", "1"), (Cell.In("2019-03").Households().Rate("h3"), Cell.In("2019-03").Households()["h3_missing"]));

    [Fact]
    public void Who_is_in_charge_for_the_first_time_in_a_year_is_counted_in_that_month_alone()
    {
        var country = Cell.With(
            A.Households("T1", "2018-12", A.InCharge("H-1", "DV-1")),
            A.Households("T1", "2019-01", A.InCharge("H-1", "DV-1")),
            A.Households("T1", "2019-02", A.InCharge("H-1", "DV-1"), A.InCharge("H-2", "DV-1")),
            A.Households("T1", "2019-03", A.InCharge("H-2", "DV-2", to: "2019-03-10", from: "2019-03-01")));

        var firsts = A.Month("2018-12").Through(A.Month("2019-03")).Select(m => country.In($"{m}"))
            .Select(f => (f.Members()["members_first_in_charge_in_year"], f.Households()["households_first_in_charge_in_year"]));

        Assert.Equal([("1", "1"), ("1", "1"), ("0", "1"), ("1", "0")], firsts);
    }

    private static FactRow In(string month, params Filing[] filings) => Cell.With(filings).In(month).Members();
}
