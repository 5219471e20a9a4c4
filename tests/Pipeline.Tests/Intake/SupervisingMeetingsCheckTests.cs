using Pipeline.Core;

namespace Pipeline.Tests.Intake;

public sealed class SupervisingMeetingsCheckTests
{
    [Fact]
    public void A_meeting_of_the_calendar_has_no_problem() => Assert.Empty(Draft.Problems(Draft.Above(Draft.Attended())));

    [Theory]
    [InlineData("standing-committee", "2019-03-20")]
    [InlineData("peoples-committee", "2019-03-19")]
    [InlineData("standing-committee", "2019-03-27")]
    public void A_meeting_that_the_calendar_of_the_communes_own_level_lacks_is_refused(string body, string date) =>
        Assert.Equal(
            ["supervising-meeting-unknown /rows/0/date"],
            Draft.Problems(Draft.Above(Draft.Attended().With("body", body).With("date", date))));

    [Fact]
    public void The_problem_names_the_dates_that_there_are()
    {
        var problem = Problem.SupervisingMeetingUnknown(new(2019, 3, 20), new(2019, 3), [new(2019, 3, 19), new(2019, 3, 26)]);

        Assert.Contains("19/03/2019, 26/03/2019", problem.Vi, StringComparison.Ordinal);
        Assert.Contains("2019-03-19, 2019-03-26", problem.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_meeting_of_another_month_is_told_as_such() =>
        Assert.Equal(["date-outside-month /rows/0/date"], Draft.Problems(Draft.Above(Draft.Attended().With("date", "2019-04-16"))));

    [Fact]
    public void A_meeting_to_come_is_refused() =>
        Assert.Equal(["date-in-future /rows/0/date"], Draft.Problems(Draft.Above(Draft.Attended()), today: new(2019, 3, 18)));

    [Fact]
    public void A_meeting_stands_once() =>
        Assert.Equal(
            ["supervising-meeting-repeated /rows/1"],
            Draft.Problems(Draft.Above(Draft.Attended(), Draft.Attended().With("present", "delegate"))));

    [Fact]
    public void Two_meetings_of_a_body_in_a_month_are_two() =>
        Assert.Empty(Draft.Problems(Draft.Above(Draft.Attended(), Draft.Attended().With("date", "2019-03-26"))));

    [Fact]
    public void No_more_issues_are_settled_than_raised() =>
        Assert.Equal(["settled-above-raised /rows/0/issuesSettled"], Draft.Problems(Draft.Above(Draft.Attended().With("issuesSettled", 3))));

    [Theory]
    [InlineData(1, false)]
    [InlineData(0, true)]
    public void Who_was_not_there_raised_no_issue(int raised, bool taken) =>
        Assert.Equal(
            taken ? [] : ["issues-without-presence /rows/0/issuesRaised"],
            Draft.Problems(Draft.Above(Draft.Attended().With("present", "none").With("issuesRaised", raised).With("issuesSettled", 0))));
}
