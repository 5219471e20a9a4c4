using CsCheck;
using Pipeline.Core.Indicators.ApprenticeshipTerms;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Indicators;

/// <summary>A2 and A2m: the yearly terms of commune leaders.</summary>
public sealed class ApprenticeshipTermTests
{
    private static readonly ApprenticeshipRules Rules = A.Pack("BO-1").Apprenticeship;

    private static readonly string[] Apart = ["a2_long", "a2_short", "a2_interrupted", "a2_in_progress"];

    /// <summary>DV-1 to DV-4 lead the commune; the chair's post is due in 2019.</summary>
    private static readonly Country Leaders = A.Country().With(
        A.LeaderPost("P-CT"), A.LeaderPost("P-BT"), A.LeaderPost("P-PBT"), A.LeaderPost("P-PCT"),
        A.Holder("P-CT", "DV-1"), A.Holder("P-BT", "DV-2"), A.Holder("P-PBT", "DV-3"), A.Holder("P-PCT", "DV-4"),
        A.TermPlan("P-CT", "2019-03"));

    [Theory]
    [InlineData("2019-03-01", "2019-06-30", TermState.Valid)]
    [InlineData("2019-03-01", "2019-06-29", TermState.Short)]
    [InlineData("2019-03-01", "2019-08-31", TermState.Valid)]
    [InlineData("2019-03-01", "2019-09-01", TermState.Long)]
    [InlineData("2019-08-31", "2020-02-28", TermState.Valid)]
    [InlineData("2019-08-31", "2020-02-29", TermState.Long)]
    [InlineData("2018-10-31", "2019-02-27", TermState.Valid)]
    [InlineData("2018-10-31", "2019-02-26", TermState.Short)]
    public void A_term_lasts_four_to_six_months_with_its_last_day(string start, string end, TermState state) =>
        Assert.Equal(state, TermLength.Of(A.Day(start), A.Day(end), A.Day(end), Rules));

    [Fact]
    public void A_term_that_is_too_short_is_interrupted_if_it_ended_before_its_planned_end() =>
        Assert.Equal(TermState.Interrupted, TermLength.Of(A.Day("2019-03-01"), A.Day("2019-06-30"), A.Day("2019-04-30"), Rules));

    [Fact]
    public void Validity_is_what_counting_months_on_a_calendar_gives() =>
        Gen.Select(Gen.Int[0, 3000], Gen.Int[0, 260]).Sample((first, length) =>
        {
            var start = new DateOnly(2015, 1, 1).AddDays(first);
            var end = start.AddDays(length);
            var over = end.AddDays(1);

            var valid = !IsBefore(over, OnCalendar(start, 4)) && !IsBefore(OnCalendar(start, 6), over);

            Assert.Equal(valid, TermLength.Of(start, end, end, Rules) == TermState.Valid);
        });

    [Fact]
    public void A_post_due_counts_with_a_valid_term_begun_in_the_year()
    {
        var row = Leaders.With(A.Terms(A.Commune, "2019-07", A.Term("DV-1", "2019-03-01", "2019-07-15"))).In("2019-07").Terms();

        Assert.Equal(("1/1", "0"), (row.Rate("a2"), row["a2_missing"]));
    }

    [Theory]
    [InlineData("2019-07-20", "2019-07-20", "a2_long")]
    [InlineData("2019-02-20", "2019-02-20", "a2_short")]
    [InlineData("2019-02-20", "2019-06-01", "a2_interrupted")]
    [InlineData(null, "2019-06-01", "a2_in_progress")]
    public void What_is_not_valid_stands_apart(string? end, string plannedEnd, string column)
    {
        var month = end?[..7] ?? "2019-07";

        var row = Leaders.With(A.Terms(A.Commune, month, A.Term("DV-1", "2019-01-10", end, plannedEnd))).In(month).Terms();

        Assert.Equal(("0/1", "0", "1"), (row.Rate("a2"), row["a2_missing"], row[column]));
        Assert.Equal(1, Apart.Sum(c => int.Parse(row[c], System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void A_term_stays_known_in_the_months_that_no_longer_list_it()
    {
        var country = Leaders.With(
            A.Terms(A.Commune, "2019-07", A.Term("DV-1", "2019-03-01", "2019-07-15")),
            A.Nil(ApprenticeshipTermsForm.Definition, A.Commune, "2019-09"));

        Assert.Equal(("1/1", "1/1"), (country.In("2019-08").Terms().Rate("a2"), country.In("2019-09").Terms().Rate("a2")));
    }

    [Fact]
    public void The_newest_sheet_has_the_last_word_on_a_term()
    {
        var country = Leaders.With(
            A.Terms(A.Commune, "2019-04", A.Term("DV-1", "2019-03-01")),
            A.Terms(A.Commune, "2019-07", A.Term("DV-1", "2019-03-01", "2019-07-15")));

        Assert.Equal(("1", "0"), (country.In("2019-05").Terms()["a2_in_progress"], country.In("2019-07").Terms()["a2_in_progress"]));
        Assert.Equal("1/1", country.In("2019-07").Terms().Rate("a2"));
    }

    [Fact]
    public void A_term_counts_in_the_year_it_began_and_can_still_be_read_in_the_next()
    {
        var country = Leaders.With(A.TermPlan("P-CT", "2020-05"), A.Terms(A.Commune, "2020-01", A.Term("DV-1", "2019-09-01", "2020-01-15")));

        var facts = country.In("2020-02");

        Assert.Equal(("1/1", "0/1"), (facts.Terms(2019).Rate("a2"), facts.Terms(2020).Rate("a2")));
    }

    [Fact]
    public void The_year_before_the_last_is_over()
    {
        var country = Leaders.With(A.Terms(A.Commune, "2019-07", A.Term("DV-1", "2019-03-01", "2019-07-15")));

        Assert.Single(country.In("2020-12").Rows("fact_apprenticeship_term"));
        Assert.Empty(country.In("2021-01").Rows("fact_apprenticeship_term"));
    }

    [Fact]
    public void A_post_due_whose_commune_is_silent_is_missing_while_no_term_is_known()
    {
        var silent = Leaders.In("2019-04").Terms();
        var known = Leaders.With(A.Terms(A.Commune, "2019-03", A.Term("DV-1", "2019-03-01"))).In("2019-04").Terms();

        Assert.Equal(("0/1", "1"), (silent.Rate("a2"), silent["a2_missing"]));
        Assert.Equal(("0", "1", "", "1"), (known["a2_missing"], known["a2_in_progress"], known["a2m_term_days"], known["a2m_missing"]));
    }

    [Fact]
    public void A_term_of_a_post_that_is_not_due_is_in_no_numerator()
    {
        var row = Leaders.With(A.Terms(A.Commune, "2019-07", A.Term("DV-2", "2019-03-01", "2019-07-15", post: "P-BT"))).In("2019-07").Terms();

        Assert.Equal(("0/1", "1"), (row.Rate("a2"), row["a2_unplanned"]));
    }

    [Fact]
    public void Of_overlapping_terms_in_two_sheets_the_earlier_start_alone_counts()
    {
        var row = Leaders
            .With(A.ACommune("C-B"), A.ACommittee("XA-B", "C-B"))
            .With(A.Terms(A.Commune, "2019-07", A.Term("DV-1", "2019-06-20", "2019-07-10")))
            .With(A.Terms("C-B", "2019-07", A.Term("DV-1", "2019-07-05", post: "P-KHAC")))
            .In("2019-07");

        var terms = row.Rows("fact_apprenticeship_term");

        Assert.Equal(["10", "0"], terms.Select(r => r["a2m_term_days"]));
        Assert.Equal(["0", "1"], terms.Select(r => r["a2_overlapping"]));
    }

    [Fact]
    public void The_load_is_the_days_of_the_month_on_a_term_its_last_day_included()
    {
        var row = Leaders.With(A.Terms(
            A.Commune, "2019-07",
            A.Term("DV-1", "2019-03-01", "2019-07-10"), A.Term("DV-2", "2019-07-22", post: "P-BT"))).In("2019-07").Terms();

        Assert.Equal(("20", "31", "1", "4"), (row["a2m_term_days"], row["a2m_month_days"], row["a2m_leaders_away"], row["a2m_leaders"]));
    }

    [Theory]
    [InlineData(1, "False")]
    [InlineData(2, "True")]
    public void More_than_a_third_of_the_leaders_away_is_too_many(int away, string tooMany)
    {
        var terms = new[] { ("DV-1", "P-CT"), ("DV-2", "P-BT") }.Take(away).Select(t => A.Term(t.Item1, "2019-07-01", post: t.Item2));

        Assert.Equal(tooMany, Leaders.With(A.Terms(A.Commune, "2019-07", [.. terms])).In("2019-07").Terms()["a2m_too_many_away"]);
    }

    [Theory]
    [InlineData(1, 3, false)]
    [InlineData(2, 6, false)]
    [InlineData(2, 5, true)]
    [InlineData(0, 0, false)]
    public void Exactly_a_third_is_not_too_many(int away, int leaders, bool tooMany) => Assert.Equal(tooMany, TermLoad.IsTooMany(away, leaders, oneIn: 3));

    [Fact]
    public void The_posts_and_terms_of_a_commune_that_ended_stand_with_its_principal_successor()
    {
        var facts = A.Country()
            .With(A.ACommune("C-B", to: "2020-01-01", successors: [A.Commune]), A.ACommittee("XA-B", "C-B", to: "2020-01-01", successors: [A.Committee]))
            .With(A.LeaderPost("P-B", "C-B", to: "2020-01-01"), A.Holder("P-B", "DV-9"), A.TermPlan("P-B", "2019-08"))
            .With(A.Terms("C-B", "2019-12", A.Term("DV-9", "2019-08-01", "2019-12-31", post: "P-B")))
            .In("2020-01");

        Assert.Equal("XA-A VAN-HOA 2019 1 1", facts.Show("fact_apprenticeship_term", "organization_key", "sector_key", "term_year", "a2_num", "a2_den"));
    }

    /// <summary>So many months on: the same day of that month, or its last one where it has none.</summary>
    private static (int Year, int Month, int Day) OnCalendar(DateOnly day, int months)
    {
        var (year, month) = (day.Year, day.Month);
        for (var i = 0; i < months; i++)
        {
            (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1);
        }

        return (year, month, Math.Min(day.Day, DateTime.DaysInMonth(year, month)));
    }

    private static bool IsBefore(DateOnly day, (int Year, int Month, int Day) other) => (day.Year, day.Month, day.Day).CompareTo(other) < 0;

    private static bool IsBefore((int Year, int Month, int Day) day, DateOnly other) => day.CompareTo((other.Year, other.Month, other.Day)) < 0;
}
