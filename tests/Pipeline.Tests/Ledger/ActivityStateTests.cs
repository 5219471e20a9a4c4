using Pipeline.Core.Indicators;
using Pipeline.Core.Indicators.Obligations;
using Pipeline.Core.Obligations;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Ledger;

public sealed class ActivityStateTests
{
    private static readonly Country OneCell = A.Country().With(A.Cell("CB1"));

    [Theory]
    [InlineData("2019-03-31T16:59:59Z", ActivityState.Open)]
    [InlineData("2019-04-10T16:59:59Z", ActivityState.Open)]
    [InlineData("2019-04-10T17:00:00Z", ActivityState.Unknown)]
    public void Without_a_sheet_an_activity_is_open_until_the_month_is_locked_and_unknown_from_then_on(string now, ActivityState state) =>
        Assert.Equal(state, StateOf(OneCell, DutyKind.RegularMeeting, now));

    [Theory]
    [InlineData("2019-03-31T16:59:59Z", ActivityState.Open)]
    [InlineData("2019-03-31T17:00:00Z", ActivityState.Unmet)]
    public void With_a_sheet_that_does_not_have_it_an_activity_is_unmet_once_it_was_due(string now, ActivityState state) =>
        Assert.Equal(state, StateOf(OneCell.With(A.Nil(Core.Sheets.CellMeetingsForm.Definition, "CB1", "2019-03")), DutyKind.RegularMeeting, now));

    [Fact]
    public void A_regular_meeting_held_is_done_and_one_of_the_next_month_made_up()
    {
        Assert.Equal(ActivityState.Done, StateOf(OneCell.With(A.Meetings("CB1", "2019-03", A.Meeting("2019-03-05"))), DutyKind.RegularMeeting, "2019-03-06T00:00:00Z"));
        Assert.Equal(ActivityState.MadeUp, StateOf(OneCell.With(A.Meetings("CB1", "2019-03", A.Meeting("2019-04-02"))), DutyKind.RegularMeeting, "2019-04-12T00:00:00Z"));
    }

    [Fact]
    public void A_term_is_open_until_the_years_end_and_as_long_as_it_is_under_way()
    {
        var planned = A.Country().With(A.LeaderPost("P-CT"), A.TermPlan("P-CT", "2019-03"));
        var begun = planned.With(A.Terms(A.Commune, "2019-03", A.Term("DV-1", "2019-03-04", plannedEnd: "2019-08-31")));
        var done = planned.With(A.Terms(A.Commune, "2019-08", A.Term("DV-1", "2019-03-04", end: "2019-08-31")));

        Assert.Equal(ActivityState.Open, StateOf(planned, DutyKind.Term, "2019-12-31T16:59:59Z"));
        Assert.Equal(ActivityState.Unknown, StateOf(planned, DutyKind.Term, "2019-12-31T17:00:00Z"));
        Assert.Equal(ActivityState.Open, StateOf(begun, DutyKind.Term, "2020-02-01T00:00:00Z"));
        Assert.Equal(ActivityState.Done, StateOf(done, DutyKind.Term, "2019-09-02T00:00:00Z", "2019-08"));
    }

    [Fact]
    public void Every_kind_of_duty_has_a_name_of_its_own_and_every_activity_a_reason()
    {
        var kinds = Enum.GetValues<DutyKind>();

        Assert.Equal(kinds.Length, kinds.Select(DutyWording.NameOf).Distinct().Count());
        Assert.All(kinds.Where(k => k != DutyKind.Sheet).Select(DutyWording.WhyOf), why => Assert.True(why is { Vi.Length: > 10, En.Length: > 10 }));
    }

    private static ActivityState StateOf(Country country, DutyKind kind, string now, string month = "2019-03")
    {
        var join = new MonthJoin(country.In(month).Inputs);
        return Activities.Of(join).Single(a => a.Duty.Kind == kind).StateAt(A.Instant(now), join.Deadlines);
    }
}
