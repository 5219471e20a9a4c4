using System.Text.Json.Nodes;

namespace Pipeline.Tests.Intake;

public sealed class CellMeetingsCheckTests
{
    [Fact]
    public void A_sheet_that_breaks_no_rule_has_no_problem() => Assert.Empty(Draft.Problems(Draft.CellMeetings()));

    [Theory]
    [InlineData("2019-02-28", "date-outside-month /rows/0/date")]
    [InlineData("2019-03-01", null)]
    [InlineData("2019-04-03", null)]
    [InlineData("2019-04-05", "date-in-future /rows/0/date")]
    public void A_meeting_is_dated_from_day_1_of_the_month_and_not_in_the_future(string date, string? problem) =>
        Assert.Equal(problem is null ? [] : [problem], Draft.Problems(Draft.CellMeetings(Draft.Meeting(date))));

    [Theory]
    [InlineData("2019-04-05", true)]
    [InlineData("2019-04-06", false)]
    public void A_meeting_may_be_made_up_to_the_packs_day_of_the_next_month(string date, bool taken)
    {
        var problems = Draft.Problems(Draft.CellMeetings(Draft.Meeting(date)), today: new(2019, 4, 10));

        Assert.Equal(taken ? [] : ["date-outside-month /rows/0/date"], problems);
    }

    [Fact]
    public void The_same_date_and_kind_is_refused_twice_even_if_all_else_differs()
    {
        var again = Draft.Meeting().With("present", 9);
        var thematic = Draft.Meeting().With("kind", "thematic");

        Assert.Equal(["meeting-repeated /rows/1"], Draft.Problems(Draft.CellMeetings(Draft.Meeting(), again, thematic)));
    }

    [Theory]
    [InlineData("present", 16, "attendance-above-roll /rows/0/present")]
    [InlineData("excused", 4, "attendance-above-roll /rows/0/present")]
    [InlineData("exempt", 21, "exempt-above-roll /rows/0/exempt")]
    [InlineData("issuesSettled", 4, "settled-above-raised /rows/0/issuesSettled")]
    public void Numbers_must_agree_with_each_other(string field, int value, string problem) =>
        Assert.Equal([problem], Draft.Problems(Draft.CellMeetings(Draft.Meeting().With(field, value))));

    [Theory]
    [InlineData("XA-MOT-CB01", "guest-is-host /rows/0/guestCells")]
    [InlineData("XA-BA-CB01", "code-unknown /rows/0/guestCells")]
    [InlineData("XA-HAI-CB01", null)]
    public void A_guest_is_a_known_cell_other_than_the_host(string guest, string? problem)
    {
        var meeting = Draft.Meeting().With("guestCells", new JsonArray(guest));

        Assert.Equal(problem is null ? [] : [problem], Draft.Problems(Draft.CellMeetings(meeting)));
    }

    [Fact]
    public void Only_a_rotating_host_has_guests()
    {
        var meeting = Draft.Meeting().With("rotatingHost", false);

        Assert.Equal(["guests-without-rotation /rows/0/guestCells"], Draft.Problems(Draft.CellMeetings(meeting)));
        Assert.Empty(Draft.Problems(Draft.CellMeetings(meeting.With("guestCells", null))));
    }

    [Fact]
    public void All_problems_of_all_rows_are_reported_at_once()
    {
        var broken = Draft.Meeting("2019-03-06").With("roll", "twenty").With("kind", "monthly");
        var crossed = Draft.Meeting("2019-02-01").With("issuesSettled", 9);

        Assert.Equal(
            ["field-invalid /rows/0/roll", "option-unknown /rows/0/kind", "date-outside-month /rows/1/date", "settled-above-raised /rows/1/issuesSettled"],
            Draft.Problems(Draft.CellMeetings(broken, crossed)));
    }
}
