using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Indicators;

/// <summary>S1–S4. The sheet of March rates February.</summary>
public sealed class MemberReportsTests
{
    /// <summary>A cell of six members: large enough for its ratings to be published.</summary>
    private static readonly Country SixMembers = A.Country().With(A.Cell("CB1")).With(Enumerable.Range(1, 6).Select(i => A.Member($"DV-{i}")));

    [Fact]
    public void A_figure_belongs_to_the_month_whose_sheet_reports_it_and_names_the_month_that_is_rated()
    {
        var row = March(All(Rating.Good)).Members();

        Assert.Equal((A.Day("2019-03-01"), A.Day("2019-02-01")), (Day(row["month_start"]), Day(row["rated_month"])));
    }

    [Fact]
    public void Members_with_a_self_rating_are_counted_of_all_to_be_rated()
    {
        var row = March([.. All(Rating.Good)[..5], A.Report("DV-6", agreed: Rating.Good)]).Members();

        Assert.Equal(("5/6", "0"), (row.Rate("s1"), row["s1_missing"]));
    }

    [Fact]
    public void Probationary_members_are_to_be_rated_and_exempt_ones_are_not()
    {
        var facts = SixMembers.With(A.Member("DV-7") with { Status = MemberStatus.Probationary }, A.Member("DV-8") with { Exempt = true })
            .With(A.Reports("CB1", "2019-03", All(Rating.Good))).In("2019-03");

        Assert.Equal("6/7", facts.Members().Rate("s1"));
    }

    [Fact]
    public void Who_left_before_the_rated_months_last_day_is_left_out()
    {
        var facts = SixMembers.With(A.Member("DV-7", to: "2019-02-28"))
            .With(A.Reports("CB1", "2019-03", [.. All(Rating.Good), A.Report("DV-7", Rating.Good)])).In("2019-03");

        Assert.Equal(("6/6", "1"), (facts.Members().Rate("s1"), facts.Members()["s1_excluded_left_out"]));
    }

    [Fact]
    public void Who_left_after_it_is_rated_all_the_same()
    {
        var facts = SixMembers.With(A.Member("DV-7", to: "2019-03-01"))
            .With(A.Reports("CB1", "2019-03", [.. All(Rating.Good), A.Report("DV-7", Rating.Good)])).In("2019-03");

        Assert.Equal("7/7", facts.Members().Rate("s1"));
    }

    [Fact]
    public void Without_the_sheet_all_are_missing_and_nothing_is_withheld()
    {
        var row = SixMembers.In("2019-03").Members();

        Assert.Equal(("0/6", "6", "False"), (row.Rate("s1"), row["s1_missing"], row["is_suppressed"]));
        Assert.Equal(("null/0", "1"), (row.Rate("s4"), row["s4_missing"]));
    }

    [Fact]
    public void A_nil_report_rates_no_one_and_is_withheld_as_a_small_group()
    {
        var row = SixMembers.With(A.Nil(MemberReportsForm.Definition, "CB1", "2019-03")).In("2019-03").Members();

        Assert.Equal(("null/0", "0", "6", "True"), (row.Rate("s1"), row["s1_missing"], row["s1_excluded_withheld"], row["is_suppressed"]));
    }

    [Fact]
    public void Self_and_agreed_levels_are_counted_each_on_their_own()
    {
        var facts = March(
            A.Report("DV-1", Rating.Excellent, Rating.Good), A.Report("DV-2", Rating.Excellent, Rating.Excellent), A.Report("DV-3", Rating.Good),
            A.Report("DV-4", null, Rating.Completed), A.Report("DV-5", Rating.Completed, Rating.NotCompleted), A.Report("DV-6"));

        Assert.Equal(
            """
            1 2 4 1 4
            2 1 4 1 4
            3 1 4 1 4
            4 0 4 1 4
            """,
            facts.Show("fact_member_rating", "rating_key", "s2_self_num", "s2_self_den", "s2_agreed_num", "s2_agreed_den"));
    }

    [Fact]
    public void A_difference_is_that_of_members_with_both_ratings()
    {
        var row = March(
            A.Report("DV-1", Rating.Excellent, Rating.Good), A.Report("DV-2", Rating.Excellent, Rating.Excellent), A.Report("DV-3", Rating.Good),
            A.Report("DV-4", null, Rating.Completed), A.Report("DV-5", Rating.Completed, Rating.Good), A.Report("DV-6", Rating.Good, Rating.Completed)).Members();

        Assert.Equal(("2/4", "1/4", "1/4"), (row.Rate("s3_below"), row.Rate("s3_at"), row.Rate("s3_above")));
    }

    [Fact]
    public void Who_was_given_tasks_reports_on_them_or_not()
    {
        var row = March(
            A.Report("DV-1", given: 3, done: 2), A.Report("DV-2", given: 2), A.Report("DV-3", given: 0, done: 0), A.Report("DV-4", given: 1, done: 0)).Members();

        Assert.Equal(("2/3", "2/6"), (row.Rate("s4"), row.Rate("s4_tasks")));
    }

    [Fact]
    public void The_principal_successor_rates_the_members_of_a_cell_that_ended()
    {
        var facts = SixMembers.Without<Cell>(_ => true)
            .With(A.Cell("CB1", to: "2019-03-05", successors: ["CB2"]), A.Cell("CB2", from: "2019-03-05"))
            .With(A.Reports("CB2", "2019-03", All(Rating.Good))).In("2019-03");

        Assert.Equal("6/6", facts.Members("CB2").Rate("s1"));
    }

    [Fact]
    public void The_sheet_of_a_cell_that_ended_speaks_for_its_members_while_its_successor_filed_none()
    {
        var split = SixMembers.Without<Cell>(_ => true)
            .With(A.Cell("CB1", to: "2019-03-05", successors: ["CB2"]), A.Cell("CB2"), A.Member("DV-7", "CB2"))
            .With(A.Reports("CB1", "2019-03", All(Rating.Good)));

        var without = split.In("2019-03").Members("CB2");
        var with = split.With(A.Reports("CB2", "2019-03", A.Report("DV-7", Rating.Good), A.Report("DV-1", Rating.Good))).In("2019-03").Members("CB2");

        Assert.Equal(("6/7", "1"), (without.Rate("s1"), without["s1_missing"]));
        Assert.Equal(("7", "True"), (with["s1_excluded_withheld"], with["is_suppressed"]));
    }

    [Fact]
    public void Members_of_a_cell_that_is_not_expected_are_excluded()
    {
        var facts = A.Country().With(A.Pack("BO-1", form: MemberReportsForm.Code, formMonths: [6]), A.Cell("CB1"), A.Member("DV-1")).In("2019-03");

        Assert.Equal(("null/0", "1"), (facts.Members().Rate("s1"), facts.Members()["s1_excluded_not_expected"]));
    }

    private static SheetRow[] All(Rating rating) => [.. Enumerable.Range(1, 6).Select(i => A.Report($"DV-{i}", rating, rating))];

    private static MonthFacts March(params SheetRow[] rows) => SixMembers.With(A.Reports("CB1", "2019-03", rows)).In("2019-03");

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
