using Pipeline.Core.Sheets;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Indicators;

public sealed class MeetingComplianceTests
{
    private static readonly Country OneCell = A.Country().With(A.Cell("CB1"));

    [Fact]
    public void A_proper_meeting_in_the_month_is_compliance()
    {
        var cell = March(A.Meeting("2019-03-05"));

        Assert.Equal(("1/1", "1/1", "0"), (cell.Rate("m1"), cell.Rate("m1a"), cell["m1_missing"]));
    }

    [Theory]
    [InlineData(MeetingHeld.MergedWithAgency)]
    [InlineData(MeetingHeld.MergedWithVillage)]
    public void A_merged_meeting_does_not_count_as_compliance_but_as_held_in_any_form(MeetingHeld held)
    {
        var cell = March(A.Meeting("2019-03-05", held: held));

        Assert.Equal(("0/1", "1/1", "True"), (cell.Rate("m1"), cell.Rate("m1a"), cell["has_merged_meeting"]));
    }

    [Fact]
    public void A_merged_meeting_dated_after_the_month_is_no_fault_of_it()
    {
        var cell = March(A.Meeting("2019-04-03", held: MeetingHeld.MergedWithVillage));

        Assert.Equal(("0/1", "False"), (cell.Rate("m1a"), cell["has_merged_meeting"]));
    }

    [Fact]
    public void A_thematic_meeting_alone_does_not_count()
    {
        var cell = March(A.Meeting("2019-03-05", MeetingKind.Thematic));

        Assert.Equal(("0/1", "0/1"), (cell.Rate("m1"), cell.Rate("m1a")));
    }

    [Fact]
    public void Two_meetings_in_a_month_do_not_cover_the_next()
    {
        var facts = OneCell
            .With(A.Meetings("CB1", "2019-03", A.Meeting("2019-03-05"), A.Meeting("2019-03-25")), A.Nil(CellMeetingsForm.Definition, "CB1", "2019-04"))
            .In("2019-04");

        Assert.Equal(("0/1", "0"), (facts.Cell("CB1").Rate("m1"), facts.Cell("CB1")["m1_missing"]));
    }

    [Fact]
    public void A_missing_sheet_counts_as_not_met()
    {
        var cell = OneCell.In("2019-03").Cell("CB1");

        Assert.Equal(("0/1", "1", "1", "1"), (cell.Rate("m1"), cell["m1_missing"], cell["m1a_missing"], cell["m3_missing"]));
    }

    [Fact]
    public void A_meeting_dated_after_the_month_does_not_meet_it()
    {
        var cell = March(A.Meeting("2019-04-03"));

        Assert.Equal("0/1", cell.Rate("m1"));
    }

    [Fact]
    public void A_meeting_in_two_sheets_counts_for_the_earlier_month()
    {
        var facts = OneCell
            .With(A.Meetings("CB1", "2019-03", A.Meeting("2019-04-03")), A.Meetings("CB1", "2019-04", A.Meeting("2019-04-03", present: 7)))
            .In("2019-04");

        var cell = facts.Cell("CB1");

        Assert.Equal(("0/1", "null/0", "0"), (cell.Rate("m1"), cell.Rate("m3"), cell["m1_missing"]));
    }

    [Fact]
    public void A_meeting_of_another_kind_on_the_same_date_is_another_meeting()
    {
        var facts = OneCell
            .With(A.Meetings("CB1", "2019-03", A.Meeting("2019-04-03", MeetingKind.Thematic)), A.Meetings("CB1", "2019-04", A.Meeting("2019-04-03")))
            .In("2019-04");

        Assert.Equal("1/1", facts.Cell("CB1").Rate("m1"));
    }

    [Fact]
    public void A_meeting_that_made_up_for_a_month_is_not_used_again_for_the_next()
    {
        var facts = OneCell
            .With(A.Meetings("CB1", "2019-03", A.Meeting("2019-04-03")), A.Nil(CellMeetingsForm.Definition, "CB1", "2019-04"))
            .In("2019-04");

        Assert.Equal("0/1", facts.Cell("CB1").Rate("m1"));
    }

    [Fact]
    public void A_meeting_early_in_the_month_counts_when_only_its_own_sheet_has_it()
    {
        var facts = OneCell
            .With(A.Meetings("CB1", "2019-03", A.Meeting("2019-03-03")), A.Meetings("CB1", "2019-04", A.Meeting("2019-04-03")))
            .In("2019-04");

        Assert.Equal("1/1", facts.Cell("CB1").Rate("m1"));
    }

    [Fact]
    public void A_meeting_of_a_predecessor_is_credited_once_to_the_principal_successor()
    {
        var facts = A.Country()
            .With(A.Cell("CB1", to: "2019-03-10", successors: ["CB2", "CB3"]), A.Cell("CB2", from: "2019-03-10"), A.Cell("CB3", from: "2019-03-10"))
            .With(A.Meetings("CB1", "2019-03", A.Meeting("2019-03-05")))
            .With(A.Nil(CellMeetingsForm.Definition, "CB2", "2019-03"), A.Nil(CellMeetingsForm.Definition, "CB3", "2019-03"))
            .In("2019-03");

        Assert.Equal(("1/1", "0/1"), (facts.Cell("CB2").Rate("m1"), facts.Cell("CB3").Rate("m1")));
        Assert.Equal("2/2", facts.Reporting(CellMeetingsForm.Code).Rate("r1"));
    }

    [Fact]
    public void A_successor_met_by_its_predecessors_sheet_is_not_missing()
    {
        var facts = A.Country()
            .With(A.Cell("CB1", to: "2019-03-10", successors: ["CB2"]), A.Cell("CB2", from: "2019-03-10"))
            .With(A.Meetings("CB1", "2019-03", A.Meeting("2019-03-05")))
            .In("2019-03");

        var cell = facts.Cell("CB2");
        Assert.Equal(("1/1", "0", "0"), (cell.Rate("m1"), cell["m1_missing"], cell["m3_missing"]));
        Assert.Equal("1", facts.Reporting(CellMeetingsForm.Code)["r1_missing"]);
    }

    [Fact]
    public void A_cell_that_is_not_expected_is_excluded_with_its_meetings()
    {
        var cell = A.Country()
            .With(A.Cell("CB1", from: "2019-03-20"), A.Meetings("CB1", "2019-03", A.Meeting("2019-03-25")))
            .In("2019-03").Cell("CB1");

        Assert.Equal(("null/0", "1", "null/0"), (cell.Rate("m1"), cell["m1_excluded_not_expected"], cell.Rate("m3")));
        Assert.Equal("0", cell["m5_excluded_not_scored"]);
    }

    [Fact]
    public void A_cell_that_ended_has_no_row()
    {
        var facts = A.Country().With(A.Cell("CB1", to: "2019-03-31"), A.Meetings("CB1", "2019-03", A.Meeting("2019-03-05"))).In("2019-03");

        Assert.Empty(facts.Rows("fact_meeting_compliance"));
    }

    [Fact]
    public void Attendance_is_of_members_who_must_attend_and_also_net_of_excused()
    {
        var cell = March(A.Meeting("2019-03-05", roll: 12, exempt: 2, present: 7, excused: 1, guests: ["CB9"]));

        Assert.Equal(("7/10", "7/9"), (cell.Rate("m3"), cell.Rate("m3_net")));
    }

    [Fact]
    public void Attendance_of_other_kinds_of_meeting_stands_apart()
    {
        var cell = March(
            A.Meeting("2019-03-05", present: 9), A.Meeting("2019-03-12", MeetingKind.Thematic, exempt: 2, present: 8), A.Meeting("2019-03-19", MeetingKind.Extraordinary, present: 6));

        Assert.Equal(("9/10", "14/18"), (cell.Rate("m3"), cell.Rate("m3_other")));
    }

    [Fact]
    public void A_merged_regular_meeting_counts_in_attendance()
    {
        var cell = March(A.Meeting("2019-03-05", held: MeetingHeld.MergedWithAgency, present: 9));

        Assert.Equal("9/10", cell.Rate("m3"));
    }

    [Fact]
    public void Discipline_is_of_regular_meetings()
    {
        var cell = March(
            A.Meeting("2019-03-05", prepared: true, selfCriticism: false, resolution: true, raised: 4, settled: 3),
            A.Meeting("2019-03-25", prepared: false, selfCriticism: false, resolution: true),
            A.Meeting("2019-03-26", MeetingKind.Thematic, raised: 5));

        Assert.Equal(
            ("1/2", "0/2", "2/2", "3/4"),
            (cell.Rate("m4_prepared"), cell.Rate("m4_self_criticism"), cell.Rate("m4_resolution"), cell.Rate("m4_issues")));
    }

    [Fact]
    public void A_month_without_issues_has_no_denominator_and_a_null_numerator()
    {
        Assert.Equal("null/0", March(A.Meeting("2019-03-05")).Rate("m4_issues"));
    }

    [Theory]
    [InlineData("90", "good")]
    [InlineData("89.99", "fair")]
    [InlineData("70", "fair")]
    [InlineData("69.99", "average")]
    [InlineData("50", "average")]
    [InlineData("49.99", "poor")]
    public void A_score_on_a_level_s_threshold_is_of_that_level(string score, string level)
    {
        var cell = March(A.Meeting("2019-03-05", score: decimal.Parse(score, System.Globalization.CultureInfo.InvariantCulture)));

        Assert.All(["good", "fair", "average", "poor"], l => Assert.Equal(l == level ? "1/1" : "0/1", cell.Rate("m5_" + l)));
    }

    [Fact]
    public void Only_scored_meetings_have_a_level()
    {
        var cell = March(A.Meeting("2019-03-05"), A.Meeting("2019-03-12", MeetingKind.Thematic, score: 95));

        Assert.Equal(("1/1", "1"), (cell.Rate("m5_good"), cell["m5_excluded_not_scored"]));
    }

    [Fact]
    public void A_level_goes_by_the_pack_in_force_on_the_meetings_date_and_the_row_by_that_of_the_last_day()
    {
        var facts = OneCell
            .With(A.Pack("BO-1", to: "2019-03-15"), A.Pack("BO-2", from: "2019-03-15", goodFrom: 80))
            .With(A.Meetings("CB1", "2019-03", A.Meeting("2019-03-05", score: 85), A.Meeting("2019-03-20", score: 85)))
            .In("2019-03");

        var cell = facts.Cell("CB1");

        Assert.Equal(("1/2", "1/2", "2"), (cell.Rate("m5_good"), cell.Rate("m5_fair"), cell["rule_pack_key"]));
    }

    [Fact]
    public void A_row_has_the_key_of_the_version_in_force_on_the_last_day()
    {
        var country = A.Country().With(A.ACommune("C-B"), A.ACommittee("XA-B", "C-B"), A.Cell("CB1", to: "2019-04-30"), A.Cell("CB1", "XA-B", from: "2019-04-30"));

        Assert.Equal(("1", "2"), (country.In("2019-03").Cell("CB1")["cell_key"], country.In("2019-04").Cell("CB1")["cell_key"]));
    }

    [Fact]
    public void A_row_belongs_to_the_organisation_that_owns_the_cell_on_the_last_day()
    {
        var facts = A.Country()
            .With(A.ACommune("C-B"), A.ACommittee("XA-B", "C-B"), A.Cell("CB1", to: "2019-03-28"), A.Cell("CB1", "XA-B", from: "2019-03-28"))
            .With(A.Meetings("CB1", "2019-03", A.Meeting("2019-03-05")).InPartitionOf(A.Committee))
            .In("2019-03");

        Assert.Equal("XA-B 1", facts.Show("fact_meeting_compliance", "organization_key", "m1_num"));
    }

    [Fact]
    public void A_meeting_in_the_sheets_of_a_predecessor_and_its_successor_is_credited_once()
    {
        var facts = A.Country()
            .With(A.Cell("CB1", to: "2019-03-10", successors: ["CB2"]), A.Cell("CB2", from: "2019-03-10"))
            .With(A.Meetings("CB1", "2019-03", A.Meeting("2019-03-05", present: 7)), A.Meetings("CB2", "2019-03", A.Meeting("2019-03-05", present: 8)))
            .In("2019-03");

        Assert.Equal(("1/1", "7/10"), (facts.Cell("CB2").Rate("m1"), facts.Cell("CB2").Rate("m3")));
    }

    [Fact]
    public void A_meeting_that_a_predecessors_sheet_had_the_month_before_is_not_used_again()
    {
        var facts = A.Country()
            .With(A.Cell("CB1", to: "2019-04-04", successors: ["CB2"]), A.Cell("CB2", from: "2019-04-04"))
            .With(A.Meetings("CB1", "2019-03", A.Meeting("2019-04-03")), A.Meetings("CB2", "2019-04", A.Meeting("2019-04-03")))
            .In("2019-04");

        Assert.Equal("0/1", facts.Cell("CB2").Rate("m1"));
    }

    [Fact]
    public void Two_merged_cells_may_have_met_on_one_date()
    {
        var facts = A.Country()
            .With(A.Cell("CB1", to: "2019-03-10", successors: ["CB3"]), A.Cell("CB2", to: "2019-03-10", successors: ["CB3"]), A.Cell("CB3", from: "2019-03-10"))
            .With(A.Meetings("CB1", "2019-03", A.Meeting("2019-03-05", present: 7)), A.Meetings("CB2", "2019-03", A.Meeting("2019-03-05", present: 8)))
            .In("2019-03");

        Assert.Equal(("1/1", "15/20"), (facts.Cell("CB3").Rate("m1"), facts.Cell("CB3").Rate("m3")));
    }

    [Fact]
    public void A_cell_that_another_merged_into_keeps_its_own_meeting_of_the_same_date()
    {
        var facts = OneCell
            .With(A.Cell("CB2", to: "2019-03-10", successors: ["CB1"]))
            .With(A.Meetings("CB1", "2019-03", A.Meeting("2019-03-05", present: 7)), A.Meetings("CB2", "2019-03", A.Meeting("2019-03-05", present: 8)))
            .In("2019-03");

        Assert.Equal("15/20", facts.Cell("CB1").Rate("m3"));
    }

    [Fact]
    public void Of_a_sheet_in_two_partitions_the_owners_counts()
    {
        var facts = OneCell
            .With(A.ACommune("C-B"), A.ACommittee("XA-B", "C-B"), A.Cell("CB2", "XA-B"))
            .With(A.Meetings("CB2", "2019-03", A.Meeting("2019-03-05", present: 5)).InPartitionOf("XA-A"))
            .With(A.Meetings("CB2", "2019-03", A.Meeting("2019-03-05", present: 9)).InPartitionOf("XA-B"))
            .In("2019-03");

        Assert.Equal("9/10", facts.Cell("CB2").Rate("m3"));
    }

    private static FactRow March(params SheetRow[] meetings) => OneCell.With(A.Meetings("CB1", "2019-03", meetings)).In("2019-03").Cell("CB1");
}
