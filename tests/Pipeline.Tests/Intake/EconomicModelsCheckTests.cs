using System.Text.Json.Nodes;

namespace Pipeline.Tests.Intake;

public sealed class EconomicModelsCheckTests
{
    [Fact]
    public void A_model_that_breaks_no_rule_has_no_problem() => Assert.Empty(Problems(Draft.Model()));

    [Theory]
    [InlineData("closed", "2019-02-28", "date-outside-month /rows/0/closed")]
    [InlineData("closed", "2019-03-01", null)]
    [InlineData("closed", "2019-04-01", "date-outside-month /rows/0/closed")]
    [InlineData("lastReview", "2018-05-31", "date-before /rows/0/lastReview")]
    [InlineData("lastReview", "2018-06-01", null)]
    [InlineData("lastReview", "2019-04-01", "date-after-month /rows/0/lastReview")]
    public void Closing_and_review_lie_in_the_life_of_the_model_and_by_the_months_end(string field, string day, string? problem) =>
        Assert.Equal(problem is null ? [] : [problem], Problems(Draft.Model().With(field, day)));

    [Fact]
    public void A_model_is_not_closed_before_it_opened()
    {
        var model = Draft.Model().With("opened", "2019-03-10").With("closed", "2019-03-09");

        Assert.Equal(["date-before /rows/0/closed"], Problems(model));
    }

    [Fact]
    public void A_model_opened_after_the_month_belongs_to_the_next()
    {
        var model = Draft.Model().With("opened", "2019-04-01").With("lastReview", null).With("verdict", null);

        Assert.Equal(["date-after-month /rows/0/opened"], Problems(model));
    }

    [Fact]
    public void Nothing_lies_ahead_of_today()
    {
        var model = Draft.Model().With("opened", "2019-03-21").With("lastReview", "2019-03-23").With("closed", "2019-03-24");

        var problems = Draft.Problems(Draft.Models(model), today: new(2019, 3, 20));

        Assert.Equal(["date-in-future /rows/0/opened", "date-in-future /rows/0/closed", "date-in-future /rows/0/lastReview"], problems);
    }

    [Theory]
    [InlineData("verdict", "review-without-verdict /rows/0/verdict")]
    [InlineData("lastReview", "verdict-without-review /rows/0/verdict")]
    public void A_verdict_is_given_exactly_with_a_review(string missing, string problem) =>
        Assert.Equal([problem], Problems(Draft.Model().With(missing, null)));

    [Theory]
    [InlineData("owner", "DV-99999", "code-unknown")]
    [InlineData("sector", "VAN-HOA", "sector-of-other-kind")]
    [InlineData("sector", "KT-99", "code-unknown")]
    public void Owners_and_sectors_are_known(string field, string code, string problem) =>
        Assert.Equal([$"{problem} /rows/0/{field}"], Problems(Draft.Model().With(field, code)));

    [Fact]
    public void A_model_stands_once() => Assert.Equal(["model-repeated /rows/1/model"], Problems(Draft.Model(), Draft.Model()));

    private static IReadOnlyList<string> Problems(params JsonObject[] rows) => Draft.Problems(Draft.Models(rows));
}
