namespace Pipeline.Tests.Intake;

public sealed class NewRuralCheckTests
{
    [Fact]
    public void A_standing_that_breaks_no_rule_has_no_problem() => Assert.Empty(Draft.Problems(Draft.NewRural(Draft.Standing())));

    [Fact]
    public void A_sheet_has_one_row() =>
        Assert.Equal(["only-one-row /rows/1"], Draft.Problems(Draft.NewRural(Draft.Standing(), Draft.Standing().With("criteriaMet", 18))));

    [Fact]
    public void No_more_criteria_are_met_than_the_pack_counts() =>
        Assert.Equal(["criteria-above-standard /rows/0/criteriaMet"], Draft.Problems(Draft.NewRural(Draft.Standing().With("criteriaMet", 20))));

    [Fact]
    public void A_recognition_to_come_is_refused() =>
        Assert.Equal(["date-in-future /rows/0/recognisedOn"], Draft.Problems(Draft.NewRural(Draft.Standing().With("recognisedOn", "2019-04-04"))));

    [Fact]
    public void A_recognised_commune_may_meet_fewer_criteria_than_all() =>
        Assert.Empty(Draft.Problems(Draft.NewRural(Draft.Standing().With("criteriaMet", 17))));
}
