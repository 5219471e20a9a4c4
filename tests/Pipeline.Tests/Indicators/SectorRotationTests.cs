using Pipeline.Core.Sheets;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Indicators;

/// <summary>A1v: village × sector pairs with a day in the calendar quarter to date.</summary>
public sealed class SectorRotationTests
{
    /// <summary>DV-1 holds P-1 of T1 and is planned on Mondays in the first two quarters.</summary>
    private static readonly Country Mondays = A.Country().With(
        A.AVillage(), A.Post("P-1"), A.Holder("P-1", "DV-1"), A.Plan("P-1", DayOfWeek.Monday, from: "2019-01-01", to: "2019-07-01"));

    [Fact]
    public void A_pair_counts_once_however_many_days_it_has()
    {
        var row = Mondays.With(A.Days(A.Commune, "2019-01", A.Done("DV-1", "2019-01-07"), A.Done("DV-1", "2019-01-14"))).In("2019-01").Days();

        Assert.Equal(("1/1", "0"), (row.Rate("a1v"), row["a1v_missing"]));
    }

    [Fact]
    public void A_day_of_an_earlier_month_of_the_quarter_counts_on()
    {
        var country = Mondays.With(
            A.Days(A.Commune, "2019-01", A.Done("DV-1", "2019-01-07")),
            A.Nil(ApprenticeshipDaysForm.Definition, A.Commune, "2019-02"));

        Assert.Equal(("1/1", "1/1"), (country.In("2019-02").Days().Rate("a1v"), country.In("2019-03").Days().Rate("a1v")));
    }

    [Fact]
    public void A_new_quarter_begins_with_nothing()
    {
        var april = Mondays.With(
            A.Days(A.Commune, "2019-03", A.Done("DV-1", "2019-03-04")),
            A.Nil(ApprenticeshipDaysForm.Definition, A.Commune, "2019-04")).In("2019-04").Days();

        Assert.Equal(("0/1", "0"), (april.Rate("a1v"), april["a1v_missing"]));
    }

    [Fact]
    public void A_pair_planned_earlier_in_the_quarter_only_is_still_due()
    {
        var country = Mondays.Without<Core.Reference.ApprenticeshipPlan>(_ => true)
            .With(A.Plan("P-1", DayOfWeek.Monday, from: "2019-01-01", to: "2019-02-01"), A.Days(A.Commune, "2019-01", A.Done("DV-1", "2019-01-07")));

        var march = country.In("2019-03").Days();

        Assert.Equal(("null/0", "1/1"), (march.Rate("a1"), march.Rate("a1v")));
    }

    [Fact]
    public void A_day_in_a_sector_that_is_not_planned_is_no_pair()
    {
        var facts = Mondays.With(A.Days(A.Commune, "2019-01", A.Done("DV-1", "2019-01-07", sector: "Y-TE"))).In("2019-01");

        Assert.Equal("0/1", facts.Days().Rate("a1v"));
        Assert.Equal(0, facts.Sum("fact_apprenticeship_rotation", "a1v_num"));
    }

    [Fact]
    public void A_missing_sheet_is_missing_only_while_no_day_of_the_quarter_is_known()
    {
        var none = Mondays.In("2019-02").Days();
        var known = Mondays.With(A.Days(A.Commune, "2019-01", A.Done("DV-1", "2019-01-07"))).In("2019-02").Days();

        Assert.Equal(("0/1", "1"), (none.Rate("a1v"), none["a1v_missing"]));
        Assert.Equal(("1/1", "0"), (known.Rate("a1v"), known["a1v_missing"]));
    }

    [Fact]
    public void Days_of_a_predecessors_village_stand_for_its_principal_successor()
    {
        var country = Mondays.Without<Core.Reference.Village>(_ => true)
            .With(A.AVillage("T1", to: "2019-02-01", successors: ["T2"]), A.AVillage("T2", from: "2019-02-01"))
            .With(A.Days(A.Commune, "2019-01", A.Done("DV-1", "2019-01-07")))
            .With(A.Nil(ApprenticeshipDaysForm.Definition, A.Commune, "2019-02"));

        Assert.Equal("1/1", country.In("2019-02").Days("T2").Rate("a1v"));
    }
}
