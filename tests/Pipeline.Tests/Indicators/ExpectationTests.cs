using Pipeline.Core.Indicators;
using Pipeline.Core.Indicators.Obligations;
using Pipeline.Core.Obligations;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Indicators;

public sealed class ExpectationTests
{
    [Theory]
    [InlineData("2019-03-17", Expectation.ActiveLongEnough, 15)]
    [InlineData("2019-03-18", Expectation.ActiveTooShort, 14)]
    public void A_unit_is_expected_from_fifteen_active_days_on(string from, Expectation why, int days)
    {
        var sheet = Owed(A.Country().With(A.Cell("CB1", from: from)), "CB1");

        Assert.Equal((why, days), (sheet!.Why, sheet.ActiveDays));
    }

    [Fact]
    public void A_unit_that_ended_before_the_last_day_is_not_expected()
    {
        var country = A.Country().With(A.Cell("CB1", to: "2019-03-31"));

        Assert.Null(Owed(country, "CB1"));
    }

    [Fact]
    public void A_unit_that_ends_with_the_month_is_expected()
    {
        var country = A.Country().With(A.Cell("CB1", to: "2019-04-01"));

        Assert.Equal(Expectation.ActiveAllMonth, Owed(country, "CB1")!.Why);
    }

    [Fact]
    public void Days_of_predecessors_count_for_their_successor()
    {
        var country = A.Country().With(A.Cell("CB1", to: "2019-03-25", successors: ["CB2"]), A.Cell("CB2", from: "2019-03-25"));

        var sheet = Owed(country, "CB2");

        Assert.Equal((Expectation.ActiveWithPredecessors, 31), (sheet!.Why, sheet.ActiveDays));
    }

    [Fact]
    public void In_a_split_the_days_of_the_predecessor_count_for_each_successor()
    {
        var country = A.Country().With(
            A.Cell("CB1", to: "2019-03-25", successors: ["CB2", "CB3"]), A.Cell("CB2", from: "2019-03-25"), A.Cell("CB3", from: "2019-03-25"));

        Assert.All(["CB2", "CB3"], code => Assert.Equal(Expectation.ActiveWithPredecessors, Owed(country, code)!.Why));
    }

    [Fact]
    public void In_a_merger_a_day_of_two_predecessors_counts_once()
    {
        var country = A.Country().With(
            A.Cell("CB1", from: "2019-03-20", to: "2019-03-25", successors: ["CB3"]),
            A.Cell("CB2", from: "2019-03-20", to: "2019-03-25", successors: ["CB3"]),
            A.Cell("CB3", from: "2019-03-25"));

        var sheet = Owed(country, "CB3");

        Assert.Equal((Expectation.ActiveTooShort, 12), (sheet!.Why, sheet.ActiveDays));
    }

    [Fact]
    public void Days_count_through_a_chain_of_successors()
    {
        var country = A.Country().With(
            A.Cell("CB1", to: "2019-03-11", successors: ["CB2"]),
            A.Cell("CB2", from: "2019-03-11", to: "2019-03-21", successors: ["CB3"]),
            A.Cell("CB3", from: "2019-03-21"));

        Assert.Equal(31, Owed(country, "CB3")!.ActiveDays);
    }

    [Fact]
    public void A_unit_that_moved_is_owed_by_its_owner_on_the_last_day_only()
    {
        var country = A.Country().With(
            A.ACommune("C-B"), A.ACommittee("XA-B", "C-B"),
            A.Cell("CB1", to: "2019-03-28"), A.Cell("CB1", "XA-B", from: "2019-03-28"));

        var owners = country.In("2019-03").Inputs.Current
            .Where(s => s.Ledger.Sheets.Any(o => o is { Unit: "CB1", Form: CellMeetingsForm.Code, IsExpected: true })).Select(s => s.Organization);

        Assert.Equal(["XA-B"], owners);
    }

    [Fact]
    public void A_sheet_is_due_when_on_time_ends_and_says_why_in_both_languages()
    {
        var country = A.Country().With(A.Cell("CB1"), A.AVillage(), A.Household("H-1"), A.Post("P-1"), A.Holder("P-1", "DV-1"), A.Plan("P-1", DayOfWeek.Sunday))
            .With(A.MeetingPlan(), A.InCalendar("2019-03-19"), A.InCalendar("2019-03-21", "peoples-committee"))
            .With(A.Leader("P-BT", PostKind.CommuneSecretary), A.Holder("P-BT", "DV-2"))
            .With(A.LeaderPost("P-CT"), A.TermPlan("P-CT", "2019-04"));
        var facts = country.In("2019-03");

        var join = new MonthJoin(facts.Inputs);
        var duties = join.Current.SelectMany(s => s.Ledger.Sheets, (s, sheet) => Duty.Of(s.Organization, sheet, join.Deadlines))
            .Concat(Activities.Of(join).Select(a => a.Duty)).ToList();

        Assert.Equal(
            DateTimeOffset.Parse("2019-04-05T17:00:00Z", System.Globalization.CultureInfo.InvariantCulture),
            duties.First(d => d.Kind == DutyKind.Sheet).Due);
        Assert.Equal(Enum.GetValues<DutyKind>(), duties.Select(d => d.Kind).Distinct().Order());
        Assert.Equal(5, duties.Count(d => d.Kind == DutyKind.ApprenticeshipDay));
        Assert.Equal(1, duties.Count(d => d.Kind == DutyKind.SupervisingMeeting));
        Assert.All(duties, d => Assert.True(d is { Organization: A.Committee, Why: { Vi.Length: > 10, En.Length: > 10 } }));
    }

    [Fact]
    public void Every_expectation_has_a_sentence_of_its_own()
    {
        var sentences = Enum.GetValues<Expectation>().Select(ExpectationWording.Of).ToList();

        Assert.Equal(sentences.Count, sentences.Distinct().Count());
    }

    [Fact]
    public void Days_of_a_unit_that_has_not_ended_yet_do_not_count_for_its_successor()
    {
        var country = A.Country().With(A.Cell("CB1", to: "2019-04-15", successors: ["CB2"]), A.Cell("CB2", from: "2019-03-25"));

        var sheet = Owed(country, "CB2");

        Assert.Equal((Expectation.ActiveTooShort, 7), (sheet!.Why, sheet.ActiveDays));
    }

    [Fact]
    public void What_is_not_expected_is_no_duty()
    {
        var facts = A.Country()
            .With(A.ACommune("C-B", "2019-03-20"), A.ACommittee("XA-B", "C-B", "2019-03-20"), A.AVillage(commune: "C-B", from: "2019-03-20"))
            .With(A.Household("H-1", from: "2019-03-20"), A.Post("P-1", commune: "C-B"), A.Holder("P-1", "DV-1"))
            .With(A.Plan("P-1", DayOfWeek.Monday, from: "2019-03-20"))
            .With(A.MeetingPlan(from: "2019-03-20"), A.InCalendar("2019-03-21"), A.Leader("P-BT", PostKind.CommuneSecretary, "C-B"), A.Holder("P-BT", "DV-2"))
            .In("2019-03");

        var ledger = facts.Inputs.Current.Single(s => s.Organization == "XA-B").Ledger;

        Assert.NotEmpty(ledger.Apprenticeship.Days);
        Assert.Empty(Activities.Of(new MonthJoin(facts.Inputs)));
    }

    private static SheetObligation? Owed(Country country, string cell)
    {
        var facts = country.In("2019-03");
        return facts.Inputs.Current.SelectMany(s => s.Ledger.Sheets).SingleOrDefault(s => s.Form == CellMeetingsForm.Code && s.Unit == cell);
    }
}
