using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Indicators;

/// <summary>D1, D1b and D2: the meetings of the level above.</summary>
public sealed class SupervisingMeetingTests
{
    private const string Chair = "peoples-committee";

    private static readonly Country OneCommune = A.Country().With(
        A.Leader("P-BT", PostKind.CommuneSecretary), A.Leader("P-CT", PostKind.CommuneChair), A.Holder("P-BT", "DV-1"), A.Holder("P-CT", "DV-2"),
        A.InCalendar("2019-03-19"), A.InCalendar("2019-03-21", Chair));

    private static MonthFacts March(params IEnumerable<object> more) => OneCommune.With(more).In("2019-03");

    private static SheetRow Came(Representation present) => A.Attended("2019-03-19", present);

    [Theory]
    [InlineData(Representation.Principal, "1/1", "1/1")]
    [InlineData(Representation.Delegate, "0/1", "1/1")]
    [InlineData(Representation.None, "0/1", "0/1")]
    public void A_delegate_counts_in_D1b_only(Representation present, string d1, string d1b)
    {
        var row = March(A.Above(A.Commune, "2019-03", Came(present))).Above();

        Assert.Equal((d1, d1b, "0"), (row.Rate("d1"), row.Rate("d1b"), row["d1_missing"]));
    }

    [Fact]
    public void Each_body_has_a_row_of_its_own()
    {
        var facts = March(A.Above(A.Commune, "2019-03", Came(Representation.Principal)));

        Assert.Equal(("1/1", "0/1"), (facts.Above().Rate("d1"), facts.Above(Chair).Rate("d1")));
    }

    [Fact]
    public void A_missing_sheet_counts_as_not_met()
    {
        var row = March().Above();

        Assert.Equal(("0/1", "1", "1", "null/0", "1"), (row.Rate("d1"), row["d1_missing"], row["d1b_missing"], row.Rate("d2"), row["d2_missing"]));
    }

    [Fact]
    public void A_meeting_that_a_filed_sheet_does_not_have_is_unmet_and_not_missing()
    {
        var row = March(A.Nil(SupervisingMeetingsForm.Definition, A.Commune, "2019-03")).Above();

        Assert.Equal(("0/1", "0"), (row.Rate("d1"), row["d1_missing"]));
    }

    [Fact]
    public void Without_a_meeting_in_the_calendar_the_figure_is_null()
    {
        var row = OneCommune.In("2019-04").Above();

        Assert.Equal(("null/0", "null/0", "0"), (row.Rate("d1"), row.Rate("d1b"), row["meetings"]));
    }

    [Fact]
    public void Two_meetings_of_a_body_in_a_month_are_two_invitations() =>
        Assert.Equal("1/2", March(A.InCalendar("2019-03-26"), A.Above(A.Commune, "2019-03", Came(Representation.Principal))).Above().Rate("d1"));

    [Theory]
    [InlineData("2019-03-19", "null/0", "1")]
    [InlineData("2019-03-20", "0/1", "0")]
    public void A_post_that_is_vacant_on_the_day_is_excluded(string heldUntil, string rate, string vacant)
    {
        var country = A.Country().With(A.Leader("P-BT", PostKind.CommuneSecretary), A.Holder("P-BT", "DV-1", to: heldUntil), A.InCalendar("2019-03-19"));

        var row = country.In("2019-03").Above();

        Assert.Equal((rate, vacant, vacant), (row.Rate("d1"), row["d1_excluded_vacant"], row["d1b_excluded_vacant"]));
    }

    [Fact]
    public void The_secretary_is_invited_by_the_standing_committee_and_the_chair_by_the_Peoples_Committee()
    {
        var facts = A.Country().With(A.Leader("P-CT", PostKind.CommuneChair), A.Holder("P-CT", "DV-2"))
            .With(A.InCalendar("2019-03-19"), A.InCalendar("2019-03-21", Chair)).In("2019-03");

        Assert.Equal(("null/0", "0/1"), (facts.Above().Rate("d1"), facts.Above(Chair).Rate("d1")));
    }

    [Fact]
    public void A_delegate_for_a_vacant_post_still_raises_issues()
    {
        var row = A.Country().With(A.InCalendar("2019-03-19"))
            .With(A.Above(A.Commune, "2019-03", A.Attended("2019-03-19", Representation.Delegate, raised: 3, settled: 2))).In("2019-03").Above();

        Assert.Equal(("null/0", "2/3"), (row.Rate("d1"), row.Rate("d2")));
    }

    [Fact]
    public void Issues_settled_on_the_spot_are_counted_of_those_raised()
    {
        var row = March(
            A.InCalendar("2019-03-26"),
            A.Above(A.Commune, "2019-03", A.Attended("2019-03-19", raised: 3, settled: 1), A.Attended("2019-03-26", raised: 2, settled: 2))).Above();

        Assert.Equal(("3/5", "0"), (row.Rate("d2"), row["d2_missing"]));
    }

    [Fact]
    public void Who_is_invited_follows_the_level_above_on_the_day()
    {
        var moved = A.Country().Without<Organization>(_ => true).With(
            A.ACommittee(A.Committee, A.Commune, to: "2019-03-21"),
            A.ACommittee(A.Committee, A.Commune, from: "2019-03-21") with { SupervisingLevel = "TINH" },
            A.Leader("P-BT", PostKind.CommuneSecretary), A.Holder("P-BT", "DV-1"),
            A.InCalendar("2019-03-20"), A.InCalendar("2019-03-20", level: "TINH"), A.InCalendar("2019-03-21"), A.InCalendar("2019-03-22", level: "TINH"));

        var row = moved.With(A.Above(A.Commune, "2019-03", A.Attended("2019-03-20"), A.Attended("2019-03-22"))).In("2019-03").Above();

        Assert.Equal("2/2", row.Rate("d1"));
    }

    [Fact]
    public void A_meeting_taken_out_of_the_calendar_counts_no_more()
    {
        var row = OneCommune.Without<CalendarMeeting>(_ => true)
            .With(A.Above(A.Commune, "2019-03", A.Attended("2019-03-19", raised: 1))).In("2019-03").Above();

        Assert.Equal(("null/0", "null/0"), (row.Rate("d1"), row.Rate("d2")));
    }

    [Fact]
    public void What_a_new_communes_predecessors_did_is_its_own_once()
    {
        // A and B become N in mid-month; both were invited before, and B's secretary went.
        var facts = A.Country().Without<Commune>(_ => true).Without<Organization>(_ => true).With(
            A.ACommune(A.Commune, to: "2019-03-20", successors: "C-N"), A.ACommune("C-B", to: "2019-03-20", successors: "C-N"), A.ACommune("C-N", "2019-03-20"),
            A.ACommittee(A.Committee, A.Commune, to: "2019-03-20", successors: "XA-N"), A.ACommittee("XA-B", "C-B", to: "2019-03-20", successors: "XA-N"),
            A.ACommittee("XA-N", "C-N", "2019-03-20"),
            A.Leader("P-A", PostKind.CommuneSecretary, to: "2019-03-20"), A.Holder("P-A", "DV-1", to: "2019-03-20"),
            A.Leader("P-B", PostKind.CommuneSecretary, "C-B", to: "2019-03-20"), A.Holder("P-B", "DV-2", to: "2019-03-20"),
            A.Leader("P-N", PostKind.CommuneSecretary, "C-N", from: "2019-03-20"), A.Holder("P-N", "DV-2", from: "2019-03-20"),
            A.InCalendar("2019-03-19"), A.InCalendar("2019-03-26"),
            A.Above(A.Commune, "2019-03", A.Attended("2019-03-19", Representation.None)),
            A.Above("C-B", "2019-03", A.Attended("2019-03-19")),
            A.Above("C-N", "2019-03", A.Attended("2019-03-19", Representation.Delegate))).In("2019-03");

        var row = facts.Above(organization: "XA-N");

        Assert.Equal(("1/2", "0"), (row.Rate("d1"), row["d1_missing"]));
    }

    [Fact]
    public void A_commune_that_goes_on_answers_for_its_own_invitation_only()
    {
        var facts = OneCommune.With(
            A.ACommune("C-B", to: "2019-03-20", successors: A.Commune), A.ACommittee("XA-B", "C-B", to: "2019-03-20", successors: A.Committee),
            A.Leader("P-B", PostKind.CommuneSecretary, "C-B", to: "2019-03-20"), A.Holder("P-B", "DV-3", to: "2019-03-20"),
            A.Above("C-B", "2019-03", Came(Representation.Principal)), A.Above(A.Commune, "2019-03", Came(Representation.None))).In("2019-03");

        Assert.Equal("0/1", facts.Above().Rate("d1"));
    }

    [Fact]
    public void A_commune_that_is_not_expected_is_excluded()
    {
        var facts = A.Country().With(
            A.ACommune("C-B", "2019-03-20"), A.ACommittee("XA-B", "C-B", "2019-03-20"), A.InCalendar("2019-03-26"),
            A.Leader("P-B", PostKind.CommuneSecretary, "C-B"), A.Holder("P-B", "DV-1")).In("2019-03");

        var row = facts.Above(organization: "XA-B");

        Assert.Equal(("null/0", "1"), (row.Rate("d1"), row["d1_excluded_not_expected"]));
    }
}
