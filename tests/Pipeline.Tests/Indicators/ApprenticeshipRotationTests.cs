using Pipeline.Core.Sheets;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Indicators;

public sealed class ApprenticeshipRotationTests
{
    /// <summary>DV-1 holds P-1 and is planned on Mondays: 4, 11, 18 and 25 March 2019.</summary>
    private static readonly Country Mondays = A.Country().With(
        A.AVillage(), A.Post("P-1"), A.Holder("P-1", "DV-1"), A.Plan("P-1", DayOfWeek.Monday));

    [Fact]
    public void A_day_done_on_its_planned_date_is_credited()
    {
        var row = March(A.Done("DV-1", "2019-03-04"));

        Assert.Equal(("1/4", "0", "0"), (row.Rate("a1"), row["a1_missing"], row["a1_surplus"]));
    }

    [Fact]
    public void A_day_done_on_another_day_of_the_iso_week_is_credited()
    {
        Assert.Equal("1/4", March(A.Done("DV-1", "2019-03-10")).Rate("a1"));
    }

    [Fact]
    public void A_day_done_in_another_iso_week_is_surplus_there()
    {
        var row = March(A.Done("DV-1", "2019-03-04"), A.Done("DV-1", "2019-03-08"));

        Assert.Equal(("1/4", "1"), (row.Rate("a1"), row["a1_surplus"]));
    }

    [Fact]
    public void Half_a_day_counts_half()
    {
        Assert.Equal("0.5/4", March(A.Done("DV-1", "2019-03-04", DayLength.Half)).Rate("a1"));
    }

    [Fact]
    public void A_person_has_at_most_one_day_on_a_date()
    {
        var row = March(A.Done("DV-1", "2019-03-04"), A.Done("DV-1", "2019-03-04", DayLength.Half, sector: "Y-TE"));

        Assert.Equal(("1/4", "0"), (row.Rate("a1"), row["a1_surplus"]));
    }

    [Fact]
    public void Two_half_days_of_a_week_make_one()
    {
        var row = March(A.Done("DV-1", "2019-03-05", DayLength.Half), A.Done("DV-1", "2019-03-07", DayLength.Half));

        Assert.Equal(("1/4", "0"), (row.Rate("a1"), row["a1_surplus"]));
    }

    [Fact]
    public void What_is_done_is_credited_to_the_planned_dates_in_order()
    {
        var facts = Mondays
            .With(new Core.Reference.Sector("Y-TE", "Y tế", "Health", A.LongAgo, null), A.Plan("P-1", DayOfWeek.Thursday, "Y-TE", "2019-03-05", "2019-03-10"))
            .With(A.Days(A.Commune, "2019-03", A.Done("DV-1", "2019-03-08")))
            .In("2019-03");

        Assert.Equal(("1/4", "0/1"), (facts.Days().Rate("a1"), facts.Days(sector: "Y-TE").Rate("a1")));
    }

    [Fact]
    public void A_planned_date_is_credited_in_its_own_month_though_done_in_the_next()
    {
        // 2020-03-31 and 2020-04-01 are the Tuesday and Wednesday of one ISO week.
        var country = Mondays.Without<Core.Reference.ApprenticeshipPlan>(_ => true)
            .With(A.Plan("P-1", DayOfWeek.Tuesday, from: "2020-03-31", to: "2020-04-01"))
            .With(A.Days(A.Commune, "2020-03", A.Done("DV-1", "2020-04-01", planned: "2020-03-31")));

        Assert.Equal("1/1", country.In("2020-03").Days().Rate("a1"));
    }

    [Fact]
    public void An_iso_week_may_lie_in_two_years()
    {
        // 2019-12-31 and 2020-01-02 are the Tuesday and Thursday of one ISO week.
        var country = Mondays.Without<Core.Reference.ApprenticeshipPlan>(_ => true)
            .With(A.Plan("P-1", DayOfWeek.Tuesday, from: "2019-12-31", to: "2020-01-01"))
            .With(A.Days(A.Commune, "2019-12", A.Done("DV-1", "2020-01-02", planned: "2019-12-31")));

        Assert.Equal("1/1", country.In("2019-12").Days().Rate("a1"));
    }

    [Fact]
    public void A_date_already_counted_in_the_month_before_is_dropped()
    {
        var country = Mondays.Without<Core.Reference.ApprenticeshipPlan>(_ => true)
            .With(A.Plan("P-1", DayOfWeek.Tuesday, from: "2020-03-31", to: "2020-04-01"), A.Plan("P-1", DayOfWeek.Friday, from: "2020-04-03", to: "2020-04-04"))
            .With(A.Days(A.Commune, "2020-03", A.Done("DV-1", "2020-04-01")))
            .With(A.Days(A.Commune, "2020-04", A.Done("DV-1", "2020-04-01")));

        var april = country.In("2020-04").Days();

        Assert.Equal(("0/1", "0"), (april.Rate("a1"), april["a1_surplus"]));
    }

    [Fact]
    public void Vacant_dates_are_excluded()
    {
        var row = Mondays.Without<Core.Reference.PostHolder>(_ => true).With(A.Holder("P-1", "DV-1", to: "2019-03-18"))
            .With(A.Nil(ApprenticeshipDaysForm.Definition, A.Commune, "2019-03"))
            .In("2019-03").Days();

        Assert.Equal(("0/2", "2"), (row.Rate("a1"), row["a1_excluded_vacant"]));
    }

    [Fact]
    public void The_person_of_a_planned_date_is_the_holder_of_that_day()
    {
        var row = Mondays.Without<Core.Reference.PostHolder>(_ => true)
            .With(A.Holder("P-1", "DV-1", to: "2019-03-11"), A.Holder("P-1", "DV-2", from: "2019-03-11"))
            .With(A.Days(A.Commune, "2019-03", A.Done("DV-1", "2019-03-11"), A.Done("DV-2", "2019-03-18")))
            .In("2019-03").Days();

        Assert.Equal(("1/4", "1"), (row.Rate("a1"), row["a1_surplus"]));
    }

    [Fact]
    public void Holidays_of_the_pack_are_dropped_vacant_or_not()
    {
        var row = Mondays.With(A.Pack("BO-1", holiday: "2019-03-11")).In("2019-03").Days();

        Assert.Equal(("0/3", "1", "0"), (row.Rate("a1"), row["a1_excluded_holiday"], row["a1_excluded_vacant"]));
    }

    [Fact]
    public void A_person_with_two_posts_has_one_planned_day_on_a_date()
    {
        var row = Mondays.With(A.Post("P-2"), A.Holder("P-2", "DV-1"), A.Plan("P-2", DayOfWeek.Monday)).In("2019-03").Days();

        Assert.Equal(("0/4", "4"), (row.Rate("a1"), row["a1_excluded_same_day"]));
    }

    [Fact]
    public void Without_the_sheet_every_planned_date_is_missing()
    {
        var row = Mondays.In("2019-03").Days();

        Assert.Equal(("0/4", "4"), (row.Rate("a1"), row["a1_missing"]));
    }

    [Fact]
    public void A_row_that_was_not_done_is_no_credit()
    {
        Assert.Equal("0/4", March(A.Done("DV-1", null, planned: "2019-03-04")).Rate("a1"));
    }

    [Fact]
    public void Days_of_someone_without_a_plan_are_surplus_only()
    {
        var facts = A.Country().With(A.AVillage(), A.Days(A.Commune, "2019-03", A.Done("DV-9", "2019-03-05"))).In("2019-03");

        Assert.Equal(("null/0", "1"), (facts.Days().Rate("a1"), facts.Days()["a1_surplus"]));
    }

    [Fact]
    public void A_predecessor_communes_sheet_counts_for_its_successors_planned_dates()
    {
        var facts = Merged().With(A.Days(A.Commune, "2019-03", A.Done("DV-1", "2019-03-04"))).In("2019-03");

        Assert.Equal(("1/4", "3"), (facts.Days().Rate("a1"), facts.Days()["a1_missing"]));
        Assert.Equal("XA-B", facts.Show("fact_apprenticeship_rotation", "organization_key"));
    }

    [Fact]
    public void Planned_dates_of_a_merged_village_stand_with_its_principal_successor()
    {
        var facts = Mondays
            .With(A.AVillage(to: "2019-03-12", successors: ["T2"]), A.AVillage("T2"))
            .Without<Core.Reference.Post>(_ => true).With(A.Post("P-1", to: "2019-03-12"))
            .In("2019-03");

        Assert.Equal("0/2", facts.Days("T2").Rate("a1"));
    }

    [Fact]
    public void Planned_dates_of_a_commune_that_is_not_expected_are_excluded()
    {
        var facts = A.Country()
            .With(A.ACommune("C-B", "2019-03-20"), A.ACommittee("XA-B", "C-B", "2019-03-20"), A.AVillage(commune: "C-B", from: "2019-03-20"))
            .With(A.Post("P-1", commune: "C-B"), A.Holder("P-1", "DV-1"), A.Plan("P-1", DayOfWeek.Monday, from: "2019-03-20"))
            .In("2019-03");

        Assert.Equal(("null/0", "1"), (facts.Days().Rate("a1"), facts.Days()["a1_excluded_not_expected"]));
    }

    [Fact]
    public void A_day_in_the_sheets_of_two_months_is_credited_once()
    {
        // 2020-03-30 to 2020-04-05 is one ISO week.
        var april = InTwoMonths
            .With(A.Days(A.Commune, "2020-03", A.Done("DV-1", "2020-03-30")), A.Days(A.Commune, "2020-04", A.Done("DV-1", "2020-03-30")))
            .In("2020-04").Days();

        Assert.Equal(("0/1", "0"), (april.Rate("a1"), april["a1_surplus"]));
    }

    [Fact]
    public void In_a_week_of_two_months_the_sheets_of_each_answer_to_its_own_dates()
    {
        var country = InTwoMonths
            .With(A.Days(A.Commune, "2020-03", A.Done("DV-1", "2020-03-30"), A.Done("DV-1", "2020-03-31")))
            .With(A.Days(A.Commune, "2020-04", A.Done("DV-1", "2020-04-01")));

        Assert.Equal(("1/1", "1"), (country.In("2020-03").Days().Rate("a1"), country.In("2020-03").Days()["a1_surplus"]));
        Assert.Equal(("1/1", "0"), (country.In("2020-04").Days().Rate("a1"), country.In("2020-04").Days()["a1_surplus"]));
    }

    [Fact]
    public void A_day_that_another_commune_reports_is_no_credit()
    {
        var facts = Mondays
            .With(A.ACommune("C-B"), A.ACommittee("XA-B", "C-B"), A.AVillage("T2", "C-B"))
            .With(A.Days("C-B", "2019-03", A.Done("DV-1", "2019-03-04", village: "T2")))
            .In("2019-03");

        Assert.Equal(("0/4", "4"), (facts.Days().Rate("a1"), facts.Days()["a1_missing"]));
        Assert.Equal("1", facts.Days("T2")["a1_surplus"]);
    }

    [Fact]
    public void A_date_that_two_communes_report_is_credited_where_it_was_planned()
    {
        var facts = Mondays
            .With(A.ACommune("C-0"), A.ACommittee("XA-0", "C-0"), A.AVillage("T0", "C-0"))
            .With(A.Days("C-0", "2019-03", A.Done("DV-1", "2019-03-04", village: "T0")), A.Days(A.Commune, "2019-03", A.Done("DV-1", "2019-03-04")))
            .In("2019-03");

        Assert.Equal(("1/4", "0"), (facts.Days().Rate("a1"), facts.Days()["a1_surplus"]));
    }

    [Fact]
    public void The_sheet_of_the_commune_that_a_village_left_counts_for_the_one_it_went_to()
    {
        var facts = Mondays
            .With(A.ACommune("C-B"), A.ACommittee("XA-B", "C-B"), A.AVillage(to: "2019-03-16"), A.AVillage(commune: "C-B", from: "2019-03-16"))
            .With(A.Days(A.Commune, "2019-03", A.Done("DV-1", "2019-03-04")), A.Days("C-B", "2019-03", A.Done("DV-1", "2019-03-18")))
            .In("2019-03");

        Assert.Equal("2/4", facts.Days().Rate("a1"));
        Assert.Equal("XA-B", facts.Show("fact_apprenticeship_rotation", "organization_key"));
    }

    /// <summary>DV-1 is planned on Tuesday 2020-03-31 and on Friday 2020-04-03, of one ISO week.</summary>
    private static Country InTwoMonths => Mondays.Without<Core.Reference.ApprenticeshipPlan>(_ => true).With(
        A.Plan("P-1", DayOfWeek.Tuesday, from: "2020-03-31", to: "2020-04-01"), A.Plan("P-1", DayOfWeek.Friday, from: "2020-04-03", to: "2020-04-04"));

    private static Country Merged() => Mondays.With(
        A.ACommune(A.Commune, to: "2019-03-16", successors: ["C-B"]), A.ACommittee(A.Committee, A.Commune, to: "2019-03-16", successors: ["XA-B"]),
        A.ACommune("C-B"), A.ACommittee("XA-B", "C-B"), A.AVillage(to: "2019-03-16"), A.AVillage(commune: "C-B", from: "2019-03-16"));

    private static FactRow March(params SheetRow[] rows) => Mondays.With(A.Days(A.Commune, "2019-03", rows)).In("2019-03").Days();
}
