using Pipeline.Core.Explanations;
using Pipeline.Core.Sheets;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Indicators;

/// <summary>What stands behind A1, A1v, E1, E1p and N1, beyond the sums that every test holds.</summary>
public sealed class CommuneEvidenceTests
{
    /// <summary>DV-1 is to work at the commune each Tuesday: 5, 12, 19 and 26 March.</summary>
    private static readonly Country Tuesdays = A.Country().With(
        A.AVillage(), A.Cell("CB1"), A.Member("DV-1"), A.Post("P-1"), A.Holder("P-1", "DV-1"), A.Plan("P-1", DayOfWeek.Tuesday));

    [Fact]
    public void A_day_done_is_told_with_its_date_and_the_planned_date_it_is_credited_to()
    {
        var done = Assert.Single(Days(Tuesdays.With(A.Days(A.Commune, "2019-03", A.Done("DV-1", "2019-03-07", DayLength.Half))), "a1_num"));

        Assert.Equal((EvidenceKind.Day, "DV-1", A.Day("2019-03-07"), 0.5m), (done.Kind, done.Subject, done.Date, done.Weight));
        Assert.Equal(A.Commune, done.Sheet!.Unit);
        Assert.Contains("05/03/2019", done.Why.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void Days_beyond_the_weeks_plan_are_told_by_the_day_done()
    {
        var country = Tuesdays.With(A.Days(A.Commune, "2019-03", A.Done("DV-1", "2019-03-05"), A.Done("DV-1", "2019-03-07"), A.Done("DV-1", "2019-03-08", DayLength.Half)));

        Assert.Equal([(A.Day("2019-03-07"), 1m), (A.Day("2019-03-08"), 0.5m)], Days(country, "a1_surplus").Select(e => (e.Date!.Value, e.Weight)));
        Assert.Equal([A.Day("2019-03-05")], Days(country, "a1_num").Select(e => e.Date!.Value));
    }

    [Fact]
    public void Dates_that_no_one_owes_have_their_post_and_date()
    {
        var country = Tuesdays.Without<Core.Reference.PostHolder>(_ => true).Without<Core.Reference.RulePack>(_ => true)
            .With(A.Pack("BO-1", holiday: "2019-03-12"), A.Holder("P-1", "DV-1", to: "2019-03-20"));

        Assert.Equal([("P-1", A.Day("2019-03-12"))], Days(country, "a1_excluded_holiday").Select(e => (e.Subject, e.Date!.Value)));
        Assert.Equal([("P-1", A.Day("2019-03-26"))], Days(country, "a1_excluded_vacant").Select(e => (e.Subject, e.Date!.Value)));
    }

    [Fact]
    public void Planned_dates_without_a_sheet_are_told_one_by_one() =>
        Assert.Equal(["2019-03-05", "2019-03-12", "2019-03-19", "2019-03-26"], Days(Tuesdays, "a1_missing").Select(e => $"{e.Date:yyyy-MM-dd}"));

    [Fact]
    public void A_pair_with_a_day_earlier_in_the_quarter_only_is_told_by_the_month_before()
    {
        var country = Tuesdays.With(A.Days(A.Commune, "2019-02", A.Done("DV-1", "2019-02-05")), A.Nil(ApprenticeshipDaysForm.Definition, A.Commune, "2019-03"));

        var done = Assert.Single(Days(country, "a1v_num"));
        var planned = Assert.Single(Days(country, "a1v_den"));

        Assert.Equal((EvidenceKind.Month, "2019-02", null), (done.Kind, done.Subject, done.Sheet));
        Assert.Equal((EvidenceKind.Day, A.Day("2019-03-05")), (planned.Kind, planned.Date));
    }

    [Fact]
    public void Only_the_models_that_two_sheets_do_not_agree_on_are_behind_the_gap()
    {
        var country = A.Country().With(A.EconomicSector("KT-CHE"), A.Models(A.Commune, "2019-02", A.Model("MH-1"), A.Model("MH-2")))
            .With(A.Models(A.Commune, "2019-03", A.Model("MH-1"), A.Model("MH-3")));

        Assert.Equal([("MH-2", -1m, false), ("MH-3", 1m, true)], Models(country, "e1_stock_gap").Select(e => (e.Subject, e.Weight, e.Sheet is not null)));
    }

    [Fact]
    public void An_effective_model_has_the_day_of_its_review()
    {
        var country = A.Country().With(A.EconomicSector("KT-CHE"), A.Models(A.Commune, "2019-03", A.Model("MH-1", review: "2018-10-02"), A.Model("MH-2")));

        var effective = Assert.Single(Models(country, "e1_num"));

        Assert.Equal(("MH-1", A.Day("2018-10-02"), A.Commune), (effective.Subject, effective.Date, effective.Sheet!.Unit));
    }

    [Fact]
    public void An_owner_of_months_ago_has_the_last_month_and_no_sheet()
    {
        var country = A.Country().With(A.EconomicSector("KT-CHE"), A.Models(A.Commune, "2019-01", A.Model("MH-1", "DV-7", review: "2019-01-02")))
            .With(A.Models(A.Commune, "2019-03", A.Model("MH-2", "DV-8", review: "2019-03-02")));

        Assert.Equal(
            [("DV-7", A.Day("2019-01-31"), null), ("DV-8", default(DateOnly?), A.Commune)],
            Models(country, "e1p_owners").Select(e => (e.Subject, e.Date, e.Sheet?.Unit)));
    }

    [Fact]
    public void A_recognised_commune_has_the_day_of_the_decision()
    {
        var recognised = Assert.Single(A.Country().With(A.NewRural(A.Commune, "2019-03", A.Standing(19, "2018-12-20")))
            .EvidenceIn("2019-03", "fact_new_rural", "n1_num"));

        Assert.Equal((A.Commune, A.Day("2018-12-20"), NewRuralForm.Code), (recognised.Subject, recognised.Date, recognised.Sheet!.Form));
    }

    private static List<Evidence> Days(Country country, string column) => country.EvidenceIn("2019-03", "fact_apprenticeship_rotation", column);

    private static List<Evidence> Models(Country country, string column) => country.EvidenceIn("2019-03", "fact_economic_model", column);
}
