namespace Pipeline.Tests.Intake;

public sealed class HouseholdAssignmentsCheckTests
{
    [Fact]
    public void A_row_that_breaks_no_rule_has_no_problem() => Assert.Empty(Draft.Problems(Draft.Households(Draft.Household())));

    [Theory]
    [InlineData("H-0002", true)]
    [InlineData("H-0003", false)]
    [InlineData("H-0004", false)]
    [InlineData("H-9999", false)]
    public void A_household_is_on_the_villages_register_in_the_month_or_before(string household, bool taken)
    {
        var problems = Draft.Problems(Draft.Households(Draft.Household().With("household", household)));

        Assert.Equal(taken ? [] : ["household-elsewhere /rows/0/household"], problems);
    }

    [Fact]
    public void The_member_in_charge_is_known() =>
        Assert.Equal(["code-unknown /rows/0/member"], Draft.Problems(Draft.Households(Draft.Household().With("member", "DV-99999"))));

    [Theory]
    [InlineData("from", "member-without-from /rows/0/from")]
    [InlineData("member", "dates-without-member /rows/0/from")]
    public void From_is_given_exactly_if_a_member_is(string missing, string problem) =>
        Assert.Equal([problem], Draft.Problems(Draft.Households(Draft.Household().With(missing, null))));

    [Theory]
    [InlineData("2018-01-01", false)]
    [InlineData("2018-01-02", true)]
    public void The_end_comes_after_the_beginning(string to, bool taken) =>
        Assert.Equal(
            taken ? [] : ["to-not-after-from /rows/0/to"],
            Draft.Problems(Draft.Households(Draft.Household().With("to", to))));

    [Theory]
    [InlineData("2019-03-09", "2019-03-10")]
    [InlineData("2019-03-10", "2019-03-10")]
    [InlineData("2019-03-11", "2019-03-10")]
    public void A_household_may_move_in_and_then_out_or_out_and_then_back_in(string movedOut, string movedIn) =>
        Assert.Empty(Draft.Problems(Draft.Households(Draft.Household().With("movedIn", movedIn).With("movedOut", movedOut))));

    [Theory]
    [InlineData("from")]
    [InlineData("movedIn")]
    [InlineData("movedOut")]
    public void Nothing_is_dated_in_the_future(string field) =>
        Assert.Equal(
            [$"date-in-future /rows/0/{field}"],
            Draft.Problems(Draft.Households(Draft.Household().With(field, "2019-04-04"))));

    [Fact]
    public void An_assignment_stands_once()
    {
        var second = Draft.Household().With("from", "2019-03-01");
        var again = Draft.Household().With("contacted", false);

        Assert.Equal(["row-repeated /rows/2"], Draft.Problems(Draft.Households(Draft.Household(), second, again)));
    }
}
