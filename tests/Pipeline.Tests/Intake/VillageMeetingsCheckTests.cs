namespace Pipeline.Tests.Intake;

public sealed class VillageMeetingsCheckTests
{
    [Fact]
    public void A_meeting_that_breaks_no_rule_has_no_problem() => Assert.Empty(Draft.Problems(Draft.VillageMeetings(Draft.VillageMeeting())));

    [Theory]
    [InlineData("2019-02-28", false)]
    [InlineData("2019-03-01", true)]
    [InlineData("2019-03-31", true)]
    [InlineData("2019-04-01", false)]
    public void A_sheet_takes_the_meetings_of_its_month_only(string date, bool taken) =>
        Assert.Equal(taken ? [] : ["date-outside-month /rows/0/date"], Draft.Problems(Draft.VillageMeetings(Draft.VillageMeeting().With("date", date))));

    [Fact]
    public void A_meeting_to_come_is_refused() =>
        Assert.Equal(["date-in-future /rows/0/date"], Draft.Problems(Draft.VillageMeetings(Draft.VillageMeeting()), today: new(2019, 3, 11)));

    [Theory]
    [InlineData(40, true)]
    [InlineData(41, false)]
    public void No_more_households_take_part_than_are_entitled(int present, bool taken) =>
        Assert.Equal(
            taken ? [] : ["present-above-entitled /rows/0/present"],
            Draft.Problems(Draft.VillageMeetings(Draft.VillageMeeting().With("present", present))));

    [Fact]
    public void A_village_meets_once_a_day() =>
        Assert.Equal(
            ["village-meeting-repeated /rows/1"],
            Draft.Problems(Draft.VillageMeetings(Draft.VillageMeeting(), Draft.VillageMeeting().With("present", 20))));
}
