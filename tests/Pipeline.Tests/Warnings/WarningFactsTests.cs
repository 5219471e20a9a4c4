using System.Globalization;
using Pipeline.Core.Indicators;
using Pipeline.Core.Sheets;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Warnings;

/// <summary><c>fact_warning</c>, and the profiles that its outliers are held against.</summary>
public sealed class WarningFactsTests
{
    private static readonly Country Country = A.Country().With(
        A.Cell("CB1"), A.Cell("CB2"), A.AVillage(), A.Household("H-1"), A.Household("H-2"), A.Household("H-3"), A.Member("DV-1"));

    [Fact]
    public void Warnings_are_counted_by_organisation_and_kind()
    {
        var facts = Country.With(
            A.Meetings("CB1", "2019-03", A.Meeting("2019-03-03"), A.Meeting("2019-03-04")),
            A.Meetings("CB2", "2019-03", A.Meeting("2019-03-03")),
            A.Households(A.Village, "2019-03", A.InCharge("H-1", "DV-GONE"))).In("2019-03");

        Assert.Equal(
            $"{A.Committee} households-without-row 1 1 2 -\n{A.Committee} orphan-household 1 1 2 -\n{A.Committee} score-missing 2 3 0 -",
            facts.Show("fact_warning", "organization_key", "kind", "sheets", "warnings", "concerned", "confirmed"));
    }

    [Fact]
    public void A_month_without_warnings_has_no_row() =>
        Assert.Empty(Country.With(A.Meetings("CB1", "2019-03", A.Meeting("2019-03-03", score: 80))).In("2019-03").Rows("fact_warning"));

    [Theory]
    [InlineData(false, "0")]
    [InlineData(true, "1")]
    public void An_unusual_roll_is_counted_and_so_is_whether_it_was_confirmed(bool confirmed, string count)
    {
        var wrong = A.Meetings("CB1", "2019-07", A.Meeting("2019-07-05", roll: 200, present: 180, score: 80));
        var facts = Country.With(UsualMonths()).With(confirmed ? wrong.Confirmed("unusual-roll") : wrong).In("2019-07");

        var row = Assert.Single(facts.Rows("fact_warning"));
        Assert.Equal(("unusual-roll", "1", count, "True"), (row["kind"], row["warnings"], row["confirmed"], row["asks_confirmation"]));
    }

    [Fact]
    public void A_unit_is_held_against_its_own_months_and_not_against_anothers()
    {
        var other = A.Meetings("CB2", "2019-07", A.Meeting("2019-07-05", roll: 200, present: 180, score: 80));

        Assert.Empty(Country.With(UsualMonths()).With(other).In("2019-07").Rows("fact_warning"));
    }

    [Fact]
    public void A_profile_goes_back_as_many_months_as_the_pack_says_and_forgets_the_others()
    {
        var country = Country.With(UsualMonths());
        var inputs = country.Inputs(A.Month("2020-03"));

        var profile = Assert.Single(inputs.History.Profiles);
        Assert.Equal(("cell-meetings", "CB1"), (profile.Form, profile.Unit));
        Assert.Equal(["2019-03", "2019-04", "2019-05", "2019-06"], profile.Months.Select(m => m.Month.ToString()));
        Assert.Empty(country.Inputs(A.Month("2020-07")).History.Profiles);
    }

    [Fact]
    public void A_kept_history_gives_the_same_marks()
    {
        var inputs = Country.With(UsualMonths()).With(A.Meetings("CB1", "2019-07", A.Meeting("2019-07-05", roll: 200, present: 180, score: 80)))
            .Inputs(A.Month("2019-07"));
        var kept = inputs with { History = MonthHistoryJson.Read(MonthHistoryJson.Write(inputs.History)) };

        Assert.Equal(WarningsOf(inputs), WarningsOf(kept));
        Assert.Equal(MonthHistoryJson.Write(inputs.History), MonthHistoryJson.Write(kept.History));
    }

    [Fact]
    public void A_day_during_a_term_is_found_across_the_communes_sheets()
    {
        var facts = Country.With(
            A.Days(A.Commune, "2019-03", A.Done("DV-1", "2019-03-05")),
            A.Sheet(ApprenticeshipTermsForm.Definition, A.Commune, "2019-03", A.PlannedTerm("DV-1", "2019-03-01", "2019-07-31"))).In("2019-03");

        Assert.Contains("day-during-term", facts.Show("fact_warning", "kind"), StringComparison.Ordinal);
    }

    /// <summary>January to June 2019, with a roll of 20.</summary>
    private static IEnumerable<Filing> UsualMonths() =>
        Enumerable.Range(1, 6).Select(m => m.ToString("00", CultureInfo.InvariantCulture))
            .Select(m => A.Meetings("CB1", $"2019-{m}", A.Meeting($"2019-{m}-05", roll: 20, present: 18, score: 80)));

    private static IReadOnlyList<Array> WarningsOf(Core.Summaries.MonthInputs inputs) =>
        MonthTables.Assemble(inputs).Tables.Single(t => t.Table.Name == "fact_warning").Columns;
}
