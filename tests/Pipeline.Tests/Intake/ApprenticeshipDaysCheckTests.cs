namespace Pipeline.Tests.Intake;

public sealed class ApprenticeshipDaysCheckTests
{
    [Fact]
    public void A_day_that_breaks_no_rule_has_no_problem() => Assert.Empty(Draft.Problems(Draft.Apprenticeship(Draft.Day())));

    [Theory]
    [InlineData("2019-02-28", "date-outside-month /rows/0/plannedDate")]
    [InlineData("2019-04-01", "date-outside-month /rows/0/plannedDate")]
    [InlineData("2019-03-31", null)]
    public void A_planned_day_lies_in_the_month(string date, string? problem) =>
        Assert.Equal(problem is null ? [] : [problem], Draft.Problems(Draft.Apprenticeship(Draft.Day().With("plannedDate", date))));

    /// <summary>March 2019 touches the ISO weeks from Monday 02-25 to Sunday 03-31; April's last week ends on 05-05.</summary>
    [Theory]
    [InlineData("2019-02-24", "date-outside-month /rows/0/dateDone")]
    [InlineData("2019-02-25", null)]
    [InlineData("2019-03-31", null)]
    [InlineData("2019-04-01", "date-outside-month /rows/0/dateDone")]
    public void A_day_is_done_within_the_ISO_weeks_of_the_month(string date, string? problem) =>
        Assert.Equal(problem is null ? [] : [problem], Draft.Problems(Draft.Apprenticeship(Draft.Day().With("dateDone", date))));

    [Fact]
    public void A_planned_day_may_lie_ahead_and_a_day_done_may_not()
    {
        var ahead = Draft.Day().With("dateDone", null).With("length", null).With("plannedDate", "2019-03-26");
        var doneAhead = Draft.Day().With("dateDone", "2019-03-26");

        Assert.Equal(["date-in-future /rows/1/dateDone"], Draft.Problems(Draft.Apprenticeship(ahead, doneAhead), today: new(2019, 3, 20)));
    }

    [Theory]
    [InlineData("length", "day-without-length /rows/0/length")]
    [InlineData("dateDone", "length-without-day /rows/0/length")]
    public void A_length_is_given_exactly_if_the_day_was_done(string missing, string problem) =>
        Assert.Equal([problem], Draft.Problems(Draft.Apprenticeship(Draft.Day().With(missing, null))));

    [Fact]
    public void A_row_without_any_date_says_nothing()
    {
        var row = Draft.Day().With("plannedDate", null).With("dateDone", null).With("length", null);

        Assert.Equal(["day-without-dates /rows/0"], Draft.Problems(Draft.Apprenticeship(row)));
    }

    [Theory]
    [InlineData("person", "DV-99999", "code-unknown")]
    [InlineData("post", "P-99", "code-unknown")]
    [InlineData("village", "C-MOT-T99", "code-unknown")]
    [InlineData("village", "C-HAI-T01", "village-elsewhere")]
    [InlineData("sector", "THE-THAO", "code-unknown")]
    [InlineData("sector", "CU", "code-unknown")]
    [InlineData("sector", "KT-CHE", "sector-of-other-kind")]
    [InlineData("mentor", "DV-99999", "code-unknown")]
    public void People_posts_villages_and_sectors_are_known(string field, string code, string problem) =>
        Assert.Equal([$"{problem} /rows/0/{field}"], Draft.Problems(Draft.Apprenticeship(Draft.Day().With(field, code))));

    [Fact]
    public void A_village_of_a_predecessor_commune_is_the_successors()
    {
        var row = Draft.Day().With("village", "C-HAI-T01").With("plannedDate", "2020-01-07").With("dateDone", "2020-01-07");

        Assert.Empty(Draft.Problems(Draft.Apprenticeship(row).With("month", "2020-01"), today: new(2020, 1, 31)));
    }

    [Fact]
    public void A_row_stands_once()
    {
        var other = Draft.Day().With("assessment", "poor");

        Assert.Equal(["row-repeated /rows/1"], Draft.Problems(Draft.Apprenticeship(Draft.Day(), other)));
    }
}
