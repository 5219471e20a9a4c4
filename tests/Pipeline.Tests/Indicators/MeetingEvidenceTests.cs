using Pipeline.Core.Explanations;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Indicators;

/// <summary>What is told of the meetings of villages (V1) and of those of the level above (D1, D2).</summary>
public sealed class MeetingEvidenceTests
{
    private const string Villages = "fact_village_meeting";
    private const string Above = "fact_supervising_meeting";

    private static readonly Country OneVillage = A.Country().With(A.AVillage(), A.MeetingPlan());

    private static readonly Country OneCommune = A.Country().With(
        A.Leader("P-BT", PostKind.CommuneSecretary), A.Holder("P-BT", "DV-1"), A.InCalendar("2019-03-19"), A.InCalendar("2019-03-26"));

    [Fact]
    public void A_village_is_met_by_its_first_valid_meeting()
    {
        var country = OneVillage.With(A.VillageMeetings(
            A.Village, "2019-03", A.VillageMeeting("2019-03-12", 10, 40), A.VillageMeeting("2019-03-13", 21, 40), A.VillageMeeting("2019-03-14", 40, 40)));

        var met = Assert.Single(Explained.Of(country, "2019-03", Villages, "v1_num"));

        Assert.Equal((EvidenceKind.Meeting, A.Village, A.Day("2019-03-13"), A.Village), (met.Kind, met.Subject, met.Date, met.Sheet!.Unit));
        Assert.Equal("A village meeting attended by 21 of 40 households entitled.", met.Why.En);
    }

    [Fact]
    public void Households_present_are_told_meeting_by_meeting()
    {
        var country = OneVillage.With(A.VillageMeetings(A.Village, "2019-03", A.VillageMeeting("2019-03-12", 10), A.VillageMeeting("2019-03-13", 30)));

        var present = Explained.Of(country, "2019-03", Villages, "households_present");

        Assert.Equal([(A.Day("2019-03-12"), 10m), (A.Day("2019-03-13"), 30m)], present.Select(p => (p.Date!.Value, p.Weight)));
    }

    [Fact]
    public void A_predecessors_meeting_is_told_by_its_own_sheet_though_the_successors_has_it_too()
    {
        var country = A.Country()
            .With(A.AVillage(to: "2019-03-11", successors: ["T2"]), A.AVillage("T2", from: "2019-03-11"), A.MeetingPlan("T2", from: "2019-03-11"))
            .With(A.VillageMeetings(A.Village, "2019-03", A.VillageMeeting("2019-03-05")))
            .With(A.VillageMeetings("T2", "2019-03", A.VillageMeeting("2019-03-05")));

        var met = Assert.Single(Explained.Of(country, "2019-03", Villages, "v1_num"));

        Assert.Equal((A.Village, A.Village), (met.Subject, met.Sheet!.Unit));
    }

    [Fact]
    public void A_village_left_out_says_why()
    {
        var excluded = Assert.Single(Explained.Of(A.Country().With(A.AVillage()), "2019-03", Villages, "v1_excluded_no_plan"));

        Assert.Equal((EvidenceKind.Village, "No meeting plan is in force on the month's last day."), (excluded.Kind, excluded.Why.En));
    }

    [Fact]
    public void Each_invitation_is_told_with_its_day_and_a_meeting_in_no_sheet_without_one()
    {
        var country = OneCommune.With(A.Above(A.Commune, "2019-03", A.Attended("2019-03-19", raised: 3, settled: 2)));

        var (due, met) = (Explained.Of(country, "2019-03", Above, "d1_den"), Assert.Single(Explained.Of(country, "2019-03", Above, "d1_num")));

        Assert.Equal([(A.Day("2019-03-19"), A.Commune), (A.Day("2019-03-26"), null)], due.Select(d => (d.Date!.Value, d.Sheet?.Unit)));
        Assert.Equal((A.Day("2019-03-19"), "The commune's secretary was present in person."), (met.Date, met.Why.En));
        Assert.Equal(2m, Assert.Single(Explained.Of(country, "2019-03", Above, "d2_num")).Weight);
    }

    [Fact]
    public void A_delegate_stands_behind_D1b_only()
    {
        var country = OneCommune.With(A.Above(A.Commune, "2019-03", A.Attended("2019-03-26", Representation.Delegate)));

        Assert.Empty(Explained.Of(country, "2019-03", Above, "d1_num"));
        Assert.Equal("A delegate was present.", Assert.Single(Explained.Of(country, "2019-03", Above, "d1b_num")).Why.En);
    }
}
