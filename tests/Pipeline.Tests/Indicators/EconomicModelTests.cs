using Pipeline.Core.Sheets;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Indicators;

/// <summary>E1 and E1p: household-economy models and those who own them.</summary>
public sealed class EconomicModelTests
{
    private static readonly Country Country = A.Country().With(A.EconomicSector("KT-CHE"), A.EconomicSector("KT-CHAN-NUOI"));

    [Theory]
    [InlineData("2019-03-31", null, "1", "1", "0")]
    [InlineData("2019-03-01", "2019-03-31", "0", "1", "1")]
    [InlineData("2018-01-01", "2019-03-01", "0", "0", "1")]
    [InlineData("2018-01-01", null, "1", "0", "0")]
    public void A_model_is_open_up_to_the_day_before_it_closed(string opened, string? closed, string open, string @new, string isClosed)
    {
        var row = In("2019-03", A.Models(A.Commune, "2019-03", A.Model("MH-1", opened: opened, closed: closed))).Models();

        Assert.Equal((open, @new, isClosed), (row["e1_den"], row["e1_new"], row["e1_closed"]));
    }

    [Theory]
    [InlineData(null, ReviewVerdict.Positive, "0/1")]
    [InlineData("2019-03-31", ReviewVerdict.Negative, "0/1")]
    [InlineData("2018-03-30", ReviewVerdict.Positive, "0/1")]
    [InlineData("2018-03-31", ReviewVerdict.Positive, "1/1")]
    public void Effective_is_a_positive_last_review_not_older_than_twelve_months(string? review, ReviewVerdict verdict, string rate) =>
        Assert.Equal(rate, In("2019-03", A.Models(A.Commune, "2019-03", A.Model("MH-1", review: review, verdict: verdict))).Models().Rate("e1"));

    [Fact]
    public void A_closed_model_is_not_effective()
    {
        var row = In("2019-03", A.Models(A.Commune, "2019-03", A.Model("MH-1", review: "2019-02-01", closed: "2019-03-31"))).Models();

        Assert.Equal(("null/0", "0"), (row.Rate("e1"), row["e1p_owners"]));
    }

    [Fact]
    public void Open_is_previous_plus_new_less_closed()
    {
        var row = In(
            "2019-03",
            A.Models(A.Commune, "2019-02", A.Model("MH-1"), A.Model("MH-2")),
            A.Models(A.Commune, "2019-03", A.Model("MH-1", closed: "2019-03-01"), A.Model("MH-2"), A.Model("MH-3", opened: "2019-03-09"))).Models();

        Assert.Equal(("2", "1", "1", "0"), (row["e1_den"], row["e1_new"], row["e1_closed"], row["e1_stock_gap"]));
    }

    [Fact]
    public void A_model_that_vanishes_or_comes_late_is_a_gap_and_no_refusal()
    {
        var vanished = In("2019-03", A.Models(A.Commune, "2019-02", A.Model("MH-1")), A.Nil(EconomicModelsForm.Definition, A.Commune, "2019-03"));
        var late = In("2019-03", A.Nil(EconomicModelsForm.Definition, A.Commune, "2019-02"), A.Models(A.Commune, "2019-03", A.Model("MH-1")));

        Assert.Equal(("-1", "1"), (vanished.Models()["e1_stock_gap"], late.Models()["e1_stock_gap"]));
    }

    [Fact]
    public void Without_the_month_before_there_is_no_gap_to_tell() =>
        Assert.Equal("", In("2019-03", A.Models(A.Commune, "2019-03", A.Model("MH-1"))).Models()["e1_stock_gap"]);

    [Fact]
    public void After_a_merger_the_stocks_of_both_communes_are_the_successors()
    {
        var row = Country
            .With(A.ACommune("C-B", to: "2019-03-01", successors: [A.Commune]), A.ACommittee("XA-B", "C-B", to: "2019-03-01", successors: [A.Committee]))
            .With(A.Models(A.Commune, "2019-02", A.Model("MH-1")), A.Models("C-B", "2019-02", A.Model("MH-1", "DV-2")))
            .With(A.Models(A.Commune, "2019-03", A.Model("MH-1"), A.Model("MH-B1", "DV-2")))
            .In("2019-03").Models();

        Assert.Equal(("2", "0"), (row["e1_den"], row["e1_stock_gap"]));
    }

    [Fact]
    public void A_commune_without_a_sheet_has_a_row_of_the_unknown_sector()
    {
        var row = Assert.Single(Country.In("2019-03").Rows("fact_economic_model"));

        Assert.Equal(("0", "null/0", "1"), (row["sector_key"], row.Rate("e1"), row["e1_missing"]));
    }

    [Fact]
    public void An_owner_of_two_models_in_two_sectors_is_one_owner()
    {
        var facts = In("2019-03", A.Models(
            A.Commune, "2019-03", A.Model("MH-1", review: "2019-03-01"), A.Model("MH-2", sector: "KT-CHAN-NUOI", review: "2019-03-01")));

        Assert.Equal(2, facts.Sum("fact_economic_model", "e1_num"));
        Assert.Equal(1, facts.Sum("fact_economic_model", "e1p_owners"));
    }

    [Fact]
    public void An_owner_counts_for_36_months_the_last_effective_one_among_them()
    {
        var country = Country.With(A.Models(A.Commune, "2019-03", A.Model("MH-1", review: "2019-03-01")));

        Assert.Equal((1, 0), (Owners(country, "2022-02"), Owners(country, "2022-03")));
    }

    [Fact]
    public void An_owner_who_moves_to_another_commune_is_counted_there_alone()
    {
        var country = Country.With(A.ACommune("C-B"), A.ACommittee("XA-B", "C-B"))
            .With(A.Models(A.Commune, "2019-03", A.Model("MH-1", review: "2019-03-01")))
            .With(A.Models("C-B", "2019-04", A.Model("MH-9", review: "2019-04-01")));

        var facts = country.In("2019-04");

        Assert.Equal((1, "1"), (facts.Sum("fact_economic_model", "e1p_owners"), facts.Models(organization: "XA-B")["e1p_owners"]));
    }

    [Fact]
    public void A_model_that_was_never_effective_makes_no_owner() =>
        Assert.Equal(0, Owners(Country.With(A.Models(A.Commune, "2019-03", A.Model("MH-1"))), "2019-03"));

    private static MonthFacts In(string month, params Filing[] filings) => Country.With(filings).In(month);

    private static int Owners(Country country, string month) => country.In(month).Sum("fact_economic_model", "e1p_owners");
}
