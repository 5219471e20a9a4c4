using Pipeline.Core.Sheets;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Indicators;

/// <summary>V1: villages with a valid meeting of those due by plan.</summary>
public sealed class VillageMeetingTests
{
    private static readonly Country OneVillage = A.Country().With(A.AVillage(), A.MeetingPlan());

    private static FactRow March(params IEnumerable<object> more) => OneVillage.With(more).In("2019-03").VillageMeetings();

    [Theory]
    [InlineData(21, 40, "1/1")]
    [InlineData(20, 40, "0/1")]
    [InlineData(20, 39, "1/1")]
    [InlineData(19, 39, "0/1")]
    [InlineData(0, 0, "0/1")]
    public void A_meeting_is_valid_if_more_than_half_of_the_entitled_households_took_part(int present, int entitled, string rate)
    {
        var row = March(A.VillageMeetings(A.Village, "2019-03", A.VillageMeeting("2019-03-12", present, entitled)));

        Assert.Equal((rate, "0"), (row.Rate("v1"), row["v1_missing"]));
    }

    [Fact]
    public void One_valid_meeting_is_enough_and_several_count_once()
    {
        var row = March(A.VillageMeetings(
            A.Village, "2019-03", A.VillageMeeting("2019-03-12", 10), A.VillageMeeting("2019-03-13", 30), A.VillageMeeting("2019-03-14", 30)));

        Assert.Equal(("1/1", "3", "2"), (row.Rate("v1"), row["meetings"], row["meetings_valid"]));
    }

    [Fact]
    public void A_village_without_a_plan_is_null_and_flagged()
    {
        var row = A.Country().With(A.AVillage(), A.VillageMeetings(A.Village, "2019-03", A.VillageMeeting("2019-03-12"))).In("2019-03").VillageMeetings();

        Assert.Equal(("null/0", "True", "1", "1"), (row.Rate("v1"), row["has_no_plan"], row["v1_excluded_no_plan"], row["meetings"]));
    }

    [Theory]
    [InlineData("2019-03-31", "null/0")]
    [InlineData("2019-04-01", "0/1")]
    public void The_plan_in_force_on_the_last_day_decides(string end, string rate) =>
        Assert.Equal(rate, A.Country().With(A.AVillage(), A.MeetingPlan(to: end)).In("2019-03").VillageMeetings().Rate("v1"));

    [Theory]
    [InlineData("2019-03", "0/1", "0")]
    [InlineData("2019-04", "null/0", "1")]
    public void A_quarterly_plan_asks_for_nothing_in_the_months_between(string month, string rate, string notDue)
    {
        var row = A.Country().With(A.AVillage(), A.MeetingPlan(months: [3, 6, 9, 12])).In(month).VillageMeetings();

        Assert.Equal((rate, notDue, "False"), (row.Rate("v1"), row["v1_excluded_not_due"], row["has_no_plan"]));
    }

    [Fact]
    public void A_missing_sheet_counts_as_not_met_and_its_meetings_are_not_known()
    {
        var row = March();

        Assert.Equal(("0/1", "1", ""), (row.Rate("v1"), row["v1_missing"], row["meetings"]));
    }

    [Fact]
    public void A_nil_report_is_unmet_and_not_missing_and_has_no_meeting()
    {
        var row = March(A.Nil(VillageMeetingsForm.Definition, A.Village, "2019-03"));

        Assert.Equal(("0/1", "0", "0", "True"), (row.Rate("v1"), row["v1_missing"], row["meetings"], row["is_filed"]));
    }

    [Fact]
    public void What_the_meetings_add_up_to_stands_beside()
    {
        var row = March(A.VillageMeetings(
            A.Village, "2019-03",
            A.VillageMeeting("2019-03-12", 10, 40, prepared: false, decisions: 2), A.VillageMeeting("2019-03-13", 30, 41, minuted: false, decisions: 3)));

        Assert.Equal(
            ("2", "1", "1", "1", "5", "81", "40"),
            (row["meetings"], row["meetings_valid"], row["meetings_prepared"], row["meetings_minuted"], row["decisions"], row["households_entitled"],
                row["households_present"]));
    }

    [Fact]
    public void A_village_that_is_not_expected_is_excluded()
    {
        var row = A.Country().With(A.AVillage(from: "2019-03-20"), A.MeetingPlan(from: "2019-03-20")).In("2019-03").VillageMeetings();

        Assert.Equal(("null/0", "1"), (row.Rate("v1"), row["v1_excluded_not_expected"]));
    }

    [Fact]
    public void A_predecessors_meeting_is_credited_once_to_the_principal_successor()
    {
        var facts = A.Country()
            .With(A.AVillage(to: "2019-03-11", successors: ["T2", "T3"]), A.AVillage("T2", from: "2019-03-11"), A.AVillage("T3", from: "2019-03-11"))
            .With(A.MeetingPlan("T2", from: "2019-03-11"), A.MeetingPlan("T3", from: "2019-03-11"))
            .With(A.VillageMeetings(A.Village, "2019-03", A.VillageMeeting("2019-03-05")))
            .With(A.VillageMeetings("T2", "2019-03", A.VillageMeeting("2019-03-05")))
            .In("2019-03");

        Assert.Equal(("1/1", "1"), (facts.VillageMeetings("T2").Rate("v1"), facts.VillageMeetings("T2")["meetings"]));
        Assert.Equal(("0/1", "1"), (facts.VillageMeetings("T3").Rate("v1"), facts.VillageMeetings("T3")["v1_missing"]));
    }

    [Fact]
    public void The_share_that_makes_a_meeting_valid_is_the_packs()
    {
        var pack = A.Pack("BO-1") with { VillageMeetings = new(ValidAbovePercent: 66) };

        var row = March(pack, A.VillageMeetings(A.Village, "2019-03", A.VillageMeeting("2019-03-12", 66, 100)));

        Assert.Equal("0/1", row.Rate("v1"));
    }
}
