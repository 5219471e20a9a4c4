using Pipeline.Core.Sheets;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Warnings;

public sealed class HouseholdWarningTests
{
    private static readonly Country Village = A.Country().With(
        A.Cell("CB1"), A.AVillage(), A.Member("DV-1"), A.Member("DV-2"), A.Member("DV-LEFT", to: "2019-03-31"), A.Member("DV-STAYS", to: "2019-04-01"),
        A.Household("H-1"));

    [Theory]
    [InlineData("DV-1", false)]
    [InlineData("DV-LEFT", true)]
    [InlineData("DV-STAYS", false)]
    [InlineData("DV-UNKNOWN", true)]
    public void A_household_whose_member_is_not_active_on_the_last_day_is_an_orphan(string member, bool orphan) =>
        Assert.Equal(
            orphan ? ["orphan-household /rows/0/member"] : [],
            Looked.Marks(Village, A.Households(A.Village, "2019-03", A.InCharge("H-1", member))));

    [Theory]
    [InlineData("2019-03-31", false)]
    [InlineData("2019-04-01", true)]
    public void An_assignment_that_has_ended_makes_no_orphan(string to, bool orphan) =>
        Assert.Equal(
            orphan ? ["orphan-household /rows/0/member"] : [],
            Looked.Marks(Village, A.Households(A.Village, "2019-03", A.InCharge("H-1", "DV-LEFT", to: to))));

    [Fact]
    public void A_household_that_another_active_member_has_in_charge_is_no_orphan() =>
        Assert.Empty(Looked.Marks(Village, A.Households(A.Village, "2019-03", A.InCharge("H-1", "DV-LEFT"), A.InCharge("H-1", "DV-1"))));

    [Fact]
    public void An_orphan_names_the_household_and_the_member()
    {
        var warning = Assert.Single(Looked.At(Village, A.Households(A.Village, "2019-03", A.InCharge("H-1", "DV-LEFT"))));

        Assert.Equal(["H-1", "DV-LEFT"], warning.Concerns);
        Assert.False(warning.AsksConfirmation);
    }

    [Fact]
    public void Registered_households_without_a_row_are_one_warning_that_names_them()
    {
        var country = Village.With(
            A.Household("H-2"), A.Household("H-3"), A.Household("H-GONE", to: "2019-03-31"), A.Household("H-LATER", from: "2019-04-01"));

        var warning = Assert.Single(Looked.At(country, A.Households(A.Village, "2019-03", A.InCharge("H-1", "DV-1"))));

        Assert.Equal(("households-without-row", "/rows"), (warning.Code, warning.Place));
        Assert.Equal(["H-2", "H-3"], warning.Concerns);
    }

    [Fact]
    public void A_row_without_a_member_lists_its_household() =>
        Assert.Empty(Looked.Marks(Village, A.Households(A.Village, "2019-03", A.InCharge("H-1"))));

    [Theory]
    [InlineData(5, false)]
    [InlineData(6, true)]
    public void A_load_over_the_cap_is_told_at_the_first_row_over_it(int households, bool over)
    {
        var rows = Enumerable.Range(1, households).Select(h => A.InCharge($"H-{h}", "DV-1")).Append(A.InCharge("H-1", "DV-2")).ToArray();

        Assert.Equal(over ? ["load-above-cap /rows/5/member"] : [], Looked.Marks(Village, A.Households(A.Village, "2019-03", rows)));
    }

    [Fact]
    public void The_load_counts_a_household_once_and_not_the_charges_that_have_ended()
    {
        SheetRow[] rows =
        [
            .. Enumerable.Range(1, 5).Select(h => A.InCharge($"H-{h}", "DV-1")),
            A.InCharge("H-1", "DV-1", from: "2019-03-01"),
            A.InCharge("H-6", "DV-1", to: "2019-03-31"),
        ];

        Assert.Empty(Looked.Marks(Village, A.Households(A.Village, "2019-03", rows)));
    }

    [Fact]
    public void A_nil_report_has_no_warnings() =>
        Assert.Empty(Looked.At(Village, A.Nil(HouseholdAssignmentsForm.Definition, A.Village, "2019-03")));
}
