using Pipeline.Core.Sheets;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Indicators;

/// <summary>N1: communes recognised as New Rural.</summary>
public sealed class NewRuralTests
{
    private static FactRow March(params IEnumerable<object> more) => A.Country().With(more).In("2019-03").NewRural();

    [Theory]
    [InlineData("2018-12-20", "1/1")]
    [InlineData("2019-03-31", "1/1")]
    [InlineData("2019-04-01", "0/1")]
    [InlineData(null, "0/1")]
    public void A_commune_counts_from_the_day_of_its_recognition_on(string? recognisedOn, string rate) =>
        Assert.Equal(rate, March(A.NewRural(A.Commune, "2019-03", A.Standing(19, recognisedOn))).Rate("n1"));

    [Fact]
    public void A_recognised_commune_stays_so_with_fewer_criteria()
    {
        var row = March(A.NewRural(A.Commune, "2019-03", A.Standing(17, "2018-12-20")));

        Assert.Equal(("1/1", "17", "19"), (row.Rate("n1"), row["criteria_met"], row["criteria"]));
    }

    [Fact]
    public void All_criteria_without_a_decision_are_no_recognition() =>
        Assert.Equal("0/1", March(A.NewRural(A.Commune, "2019-03", A.Standing(19))).Rate("n1"));

    [Fact]
    public void A_missing_sheet_carries_nothing_over()
    {
        var row = March(A.NewRural(A.Commune, "2019-02", A.Standing(19, "2018-12-20")));

        Assert.Equal(("0/1", "1", ""), (row.Rate("n1"), row["n1_missing"], row["criteria_met"]));
    }

    [Fact]
    public void A_nil_report_is_filed_and_tells_no_criteria()
    {
        var row = March(A.Nil(NewRuralForm.Definition, A.Commune, "2019-03"));

        Assert.Equal(("0/1", "0", "True", ""), (row.Rate("n1"), row["n1_missing"], row["is_filed"], row["criteria_met"]));
    }

    [Fact]
    public void A_commune_that_is_not_expected_is_excluded()
    {
        var row = A.Country().With(A.ACommune("C-B", "2019-03-20"), A.ACommittee("XA-B", "C-B", "2019-03-20")).In("2019-03").NewRural("XA-B");

        Assert.Equal(("null/0", "1"), (row.Rate("n1"), row["n1_excluded_not_expected"]));
    }
}
