using System.Text.Json.Nodes;

namespace Pipeline.Tests.Intake;

public sealed class ApprenticeshipTermsCheckTests
{
    [Fact]
    public void A_term_that_breaks_no_rule_has_no_problem() => Assert.Empty(Problems(Draft.Term()));

    [Theory]
    [InlineData("end", "2019-02-28", "date-outside-month /rows/0/end")]
    [InlineData("end", "2019-03-01", null)]
    [InlineData("end", "2019-03-31", null)]
    [InlineData("end", "2019-04-01", "date-outside-month /rows/0/end")]
    [InlineData("plannedEnd", "2019-02-10", "date-before /rows/0/plannedEnd")]
    [InlineData("plannedEnd", "2019-02-11", null)]
    public void A_term_is_in_progress_or_ended_in_the_month_and_ends_after_it_began(string field, string day, string? problem) =>
        Assert.Equal(problem is null ? [] : [problem], Problems(Draft.Term().With(field, day)));

    [Fact]
    public void An_end_before_the_start_is_told()
    {
        var term = Draft.Term().With("start", "2019-03-20").With("end", "2019-03-19");

        Assert.Equal(["date-before /rows/0/end"], Problems(term));
    }

    [Fact]
    public void A_term_that_begins_after_the_month_belongs_to_the_next() =>
        Assert.Contains("date-after-month /rows/0/start", Problems(Draft.Term().With("start", "2019-04-01")));

    [Fact]
    public void Neither_start_nor_end_lies_ahead()
    {
        var term = Draft.Term().With("start", "2019-03-21").With("end", "2019-03-22");

        var problems = Draft.Problems(Draft.Terms(term), today: new(2019, 3, 20));

        Assert.Equal(["date-in-future /rows/0/start", "date-in-future /rows/0/end"], problems);
    }

    [Theory]
    [InlineData("person", "DV-99999", "code-unknown")]
    [InlineData("post", "P-99", "code-unknown")]
    [InlineData("post", "P-01", "post-not-of-commune")]
    [InlineData("post", "P-HAI-CT", "post-not-of-commune")]
    [InlineData("sector", "KT-CHE", "sector-of-other-kind")]
    [InlineData("sector", "CU", "code-unknown")]
    [InlineData("hostOffice", "CQ-9", "code-unknown")]
    [InlineData("hostOffice", "CQ-CU", "code-unknown")]
    public void People_posts_sectors_and_offices_fit(string field, string code, string problem) =>
        Assert.Equal([$"{problem} /rows/0/{field}"], Problems(Draft.Term().With(field, code)));

    [Fact]
    public void The_person_holds_the_post_on_the_day_the_term_begins()
    {
        Assert.Empty(Problems(Draft.Term().With("start", "2019-03-24")));
        Assert.Equal(["post-not-held /rows/0/post"], Problems(Draft.Term().With("start", "2019-03-25")));
    }

    [Fact]
    public void A_post_of_a_predecessor_commune_is_the_successors()
    {
        var term = Draft.Term().With("post", "P-HAI-CT").With("start", "2019-11-01").With("plannedEnd", "2020-03-31");

        Assert.Empty(Draft.Problems(Draft.Terms(term).With("month", "2020-01"), today: new(2020, 2, 2)));
    }

    [Theory]
    [InlineData("2019-03-08", "2019-03-09", false)]
    [InlineData("2019-03-09", "2019-03-09", true)]
    [InlineData(null, "2019-03-20", true)]
    public void Two_terms_of_a_member_do_not_overlap(string? end, string start, bool overlap)
    {
        var problems = Problems(Draft.Term().With("end", end), Draft.Term().With("start", start));

        Assert.Equal(overlap ? ["terms-overlap /rows/1"] : [], problems);
    }

    private static IReadOnlyList<string> Problems(params JsonObject[] rows) => Draft.Problems(Draft.Terms(rows));
}
