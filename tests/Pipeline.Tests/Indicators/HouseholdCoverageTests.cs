using Pipeline.Core.Sheets;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Indicators;

public sealed class HouseholdCoverageTests
{
    /// <summary>One village with two households; March has 31 days.</summary>
    private static readonly Country TwoHouseholds = A.Country().With(
        A.AVillage(), A.Cell("CB1"), A.Member("DV-1"), A.Member("DV-2"), A.Household("H-1"), A.Household("H-2"));

    [Fact]
    public void A_household_with_an_active_assignment_on_the_last_day_is_covered()
    {
        var row = March(A.InCharge("H-1", "DV-1"));

        Assert.Equal(("1/2", "31/62"), (row.Rate("h1"), row.Rate("h1b")));
    }

    [Fact]
    public void A_household_with_two_members_in_charge_counts_once()
    {
        var row = March(A.InCharge("H-1", "DV-1"), A.InCharge("H-1", "DV-2"));

        Assert.Equal(("1/2", "31/62"), (row.Rate("h1"), row.Rate("h1b")));
    }

    [Theory]
    [InlineData("2019-03-31", "0/2", "30/62")]
    [InlineData("2019-04-01", "1/2", "31/62")]
    public void An_assignment_holds_until_the_day_before_its_end(string to, string h1, string h1b)
    {
        var row = March(A.InCharge("H-1", "DV-1", to: to));

        Assert.Equal((h1, h1b), (row.Rate("h1"), row.Rate("h1b")));
    }

    [Fact]
    public void An_assignment_holds_from_its_first_day()
    {
        Assert.Equal("1/62", March(A.InCharge("H-1", "DV-1", from: "2019-03-31")).Rate("h1b"));
    }

    [Fact]
    public void A_hand_over_with_a_gap_shows_over_time_and_not_on_the_last_day()
    {
        var row = March(A.InCharge("H-1", "DV-1", to: "2019-03-11"), A.InCharge("H-1", "DV-2", from: "2019-03-21"));

        Assert.Equal(("1/2", "21/62"), (row.Rate("h1"), row.Rate("h1b")));
    }

    [Fact]
    public void An_orphan_is_counted_and_not_covered()
    {
        var row = TwoHouseholds.Without<Core.Reference.Member>(m => m.Code == "DV-1").With(A.Member("DV-1", to: "2019-03-11"))
            .With(A.Households(A.Village, "2019-03", A.InCharge("H-1", "DV-1")))
            .In("2019-03").Households();

        Assert.Equal(("0/2", "10/62"), (row.Rate("h1"), row.Rate("h1b")));
    }

    [Fact]
    public void A_member_who_is_on_no_register_covers_nothing()
    {
        Assert.Equal("0/2", March(A.InCharge("H-1", "DV-9")).Rate("h1"));
    }

    [Fact]
    public void A_household_that_moved_out_by_the_sheet_is_excluded_from_that_date()
    {
        var row = March(A.InCharge("H-1", "DV-1", movedOut: "2019-03-11"), A.InCharge("H-2", "DV-1"));

        Assert.Equal(("1/1", "1"), (row.Rate("h1"), row["h1_excluded_moved_out"]));
        Assert.Equal(("41/41", "21"), (row.Rate("h1b"), row["h1b_excluded_moved_out"]));
    }

    [Fact]
    public void A_household_that_moved_out_by_the_register_is_excluded_from_that_date()
    {
        var row = TwoHouseholds.Without<Core.Reference.Household>(h => h.Code == "H-1").With(A.Household("H-1", to: "2019-03-11"))
            .With(A.Households(A.Village, "2019-03", A.InCharge("H-1", "DV-1"), A.InCharge("H-2", "DV-1")))
            .In("2019-03").Households();

        Assert.Equal(("1/1", "1", "41/41"), (row.Rate("h1"), row["h1_excluded_moved_out"], row.Rate("h1b")));
    }

    [Fact]
    public void A_household_counts_from_the_day_it_moved_in()
    {
        var row = March(A.InCharge("H-1", "DV-1", from: "2019-03-21", movedIn: "2019-03-21"), A.InCharge("H-2", "DV-1"));

        Assert.Equal(("2/2", "42/42"), (row.Rate("h1"), row.Rate("h1b")));
    }

    [Fact]
    public void A_household_that_left_and_came_back_is_away_in_between()
    {
        var row = March(A.InCharge("H-1", "DV-1", movedOut: "2019-03-11", movedIn: "2019-03-21"), A.InCharge("H-2", "DV-1"));

        Assert.Equal(("2/2", "52/52"), (row.Rate("h1"), row.Rate("h1b")));
    }

    [Fact]
    public void A_household_that_left_by_one_row_and_came_back_by_another_is_away_in_between()
    {
        var row = March(
            A.InCharge("H-1", "DV-1", to: "2019-03-11", movedOut: "2019-03-11"), A.InCharge("H-1", "DV-2", from: "2019-03-21", movedIn: "2019-03-21"),
            A.InCharge("H-2", "DV-1"));

        Assert.Equal(("2/2", "52/52"), (row.Rate("h1"), row.Rate("h1b")));
    }

    [Fact]
    public void A_household_that_two_rows_say_moved_out_is_out_from_the_earlier_day()
    {
        var row = March(
            A.InCharge("H-1", "DV-1", movedOut: "2019-03-11"), A.InCharge("H-1", "DV-2", movedOut: "2019-03-21"), A.InCharge("H-2", "DV-1"));

        Assert.Equal(("1/1", "41/41"), (row.Rate("h1"), row.Rate("h1b")));
    }

    [Fact]
    public void A_household_that_is_not_on_the_register_is_in_no_figure()
    {
        Assert.Equal("0/2", March(A.InCharge("H-9", "DV-1")).Rate("h1"));
    }

    [Fact]
    public void A_nil_report_covers_nothing_and_is_not_missing()
    {
        var row = TwoHouseholds.With(A.Nil(HouseholdAssignmentsForm.Definition, A.Village, "2019-03")).In("2019-03").Households();

        Assert.Equal(("0/2", "0", "True"), (row.Rate("h1"), row["h1_missing"], row["is_filed"]));
    }

    [Fact]
    public void Without_the_sheet_every_registered_household_is_missing()
    {
        var row = TwoHouseholds.In("2019-03").Households();

        Assert.Equal(("0/2", "2", "0/62", "62"), (row.Rate("h1"), row["h1_missing"], row.Rate("h1b"), row["h1b_missing"]));
    }

    [Fact]
    public void Without_the_sheet_a_household_that_moved_out_by_the_register_is_excluded_all_the_same()
    {
        var row = TwoHouseholds.Without<Core.Reference.Household>(h => h.Code == "H-1").With(A.Household("H-1", to: "2019-03-11")).In("2019-03").Households();

        Assert.Equal(("0/1", "1", "1", "0/41"), (row.Rate("h1"), row["h1_missing"], row["h1_excluded_moved_out"], row.Rate("h1b")));
    }

    [Fact]
    public void A_village_without_households_has_no_denominator_and_a_null_numerator()
    {
        Assert.Equal("null/0", A.Country().With(A.AVillage()).In("2019-03").Households().Rate("h1"));
    }

    [Fact]
    public void Households_of_a_village_that_is_not_expected_are_excluded()
    {
        var row = A.Country().With(A.AVillage(from: "2019-03-20"), A.Household("H-1", from: "2019-03-20")).In("2019-03").Households();

        Assert.Equal(("null/0", "1", "12"), (row.Rate("h1"), row["h1_excluded_not_expected"], row["h1b_excluded_not_expected"]));
    }

    [Fact]
    public void A_village_that_changed_commune_belongs_to_its_commune_of_the_last_day()
    {
        var facts = TwoHouseholds
            .With(A.ACommune("C-B"), A.ACommittee("XA-B", "C-B"), A.AVillage(to: "2019-03-28"), A.AVillage(commune: "C-B", from: "2019-03-28"))
            .With(A.Households(A.Village, "2019-03", A.InCharge("H-1", "DV-1")).InPartitionOf(A.Committee))
            .In("2019-03");

        Assert.Equal("XA-B 1 2", facts.Show("fact_household_coverage", "organization_key", "h1_num", "h1_den"));
    }

    [Fact]
    public void A_member_of_the_villages_former_owner_covers_until_the_hand_over()
    {
        var facts = A.Country()
            .With(A.ACommune("C-B"), A.ACommittee("XA-B", "C-B"), A.AVillage(to: "2019-03-16"), A.AVillage(commune: "C-B", from: "2019-03-16"))
            .With(A.Cell("CB1"), A.Member("DV-1"), A.Cell("CB2", "XA-B"), A.Member("DV-2", "CB2"), A.Household("H-1"))
            .With(A.Households(A.Village, "2019-03", A.InCharge("H-1", "DV-1", to: "2019-03-16"), A.InCharge("H-1", "DV-2", from: "2019-03-16")))
            .In("2019-03");

        Assert.Equal(("1/1", "31/31"), (facts.Households().Rate("h1"), facts.Households().Rate("h1b")));
    }

    private static FactRow March(params SheetRow[] rows) => TwoHouseholds.With(A.Households(A.Village, "2019-03", rows)).In("2019-03").Households();
}
