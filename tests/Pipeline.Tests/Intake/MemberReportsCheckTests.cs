namespace Pipeline.Tests.Intake;

public sealed class MemberReportsCheckTests
{
    [Fact]
    public void A_report_that_breaks_no_rule_has_no_problem() => Assert.Empty(Draft.Problems(Draft.MemberReports(Draft.Report())));

    [Fact]
    public void A_member_stands_once() =>
        Assert.Equal(
            ["member-repeated /rows/1/member"],
            Draft.Problems(Draft.MemberReports(Draft.Report(), Draft.Report().With("tasksGiven", 5))));

    [Fact]
    public void A_member_whom_the_register_does_not_know_is_refused() =>
        Assert.Equal(["code-unknown /rows/0/member"], Draft.Problems(Draft.MemberReports(Draft.Report("DV-99999"))));

    [Theory]
    [InlineData("DV-00002", false)] // of another cell
    [InlineData("DV-00004", true)] // left on the second day of the rated month
    [InlineData("DV-00005", false)] // left before it
    [InlineData("DV-00006", true)] // of the cell that this one follows
    [InlineData("DV-00007", false)] // joined after it
    public void A_member_was_of_the_cell_or_one_it_follows_on_some_day_of_the_rated_month(string member, bool taken) =>
        Assert.Equal(taken ? [] : ["member-elsewhere /rows/0/member"], Draft.Problems(Draft.MemberReports(Draft.Report(member))));

    [Theory]
    [InlineData("selfRating")]
    [InlineData("agreedRating")]
    public void An_exempt_member_is_not_rated(string rating)
    {
        var report = Draft.Report("DV-00003").With("selfRating", null).With("agreedRating", null);

        Assert.Empty(Draft.Problems(Draft.MemberReports(report)));
        Assert.Equal(["exempt-not-rated /rows/0/member"], Draft.Problems(Draft.MemberReports(report.With(rating, "good"))));
    }

    [Theory]
    [InlineData("selfRating")]
    [InlineData("agreedRating")]
    [InlineData("tasksDone")]
    public void Each_rating_and_the_tasks_done_may_be_missing(string field) =>
        Assert.Empty(Draft.Problems(Draft.MemberReports(Draft.Report().With(field, null))));

    [Theory]
    [InlineData(3, 3, true)]
    [InlineData(3, 4, false)]
    [InlineData(0, 1, false)]
    public void No_more_tasks_are_done_than_given(int given, int done, bool taken) =>
        Assert.Equal(
            taken ? [] : ["done-above-given /rows/0/tasksDone"],
            Draft.Problems(Draft.MemberReports(Draft.Report().With("tasksGiven", given).With("tasksDone", done))));
}
