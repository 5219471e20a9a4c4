using Pipeline.Core.Sheets;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Indicators;

/// <summary>M2.</summary>
public sealed class GapTests
{
    private static readonly Country OneCell = A.Country().With(A.Cell("CB1"));

    [Theory]
    [InlineData("met", "0 0 zero False")]
    [InlineData("met unmet", "1 1 one False")]
    [InlineData("met unmet unmet", "2 2 two-to-three True")]
    [InlineData("met unmet unmet unmet", "3 3 two-to-three True")]
    [InlineData("met unmet unmet unmet unmet", "4 4 four-or-more True")]
    public void The_gap_counts_the_reported_unmet_months_since_the_last_proper_meeting(string months, string gap)
    {
        Assert.Equal(gap, After(months));
    }

    [Fact]
    public void A_proper_meeting_ends_the_gap()
    {
        Assert.Equal("0 0 zero False", After("met unmet unmet met"));
    }

    [Fact]
    public void A_meeting_made_up_late_ends_the_gap_for_the_month_it_makes_up_for()
    {
        Assert.Equal("0 0 zero False", After("met unmet late"));
    }

    [Fact]
    public void A_meeting_that_made_up_for_a_month_does_not_end_the_gap_of_the_next_too()
    {
        Assert.Equal("1 1 one False", After("met late unmet"));
    }

    [Theory]
    [InlineData("met merged merged")]
    [InlineData("met thematic thematic")]
    public void Merged_and_thematic_meetings_do_not_end_the_gap(string months)
    {
        Assert.Equal("2 2 two-to-three True", After(months));
    }

    [Theory]
    [InlineData("met missing", "- 0 - False")]
    [InlineData("met unmet missing", "- 1 - False")]
    [InlineData("met unmet missing unmet", "- 2 - True")]
    [InlineData("met unmet missing unmet met", "0 0 zero False")]
    [InlineData("met unmet missing unmet met unmet", "1 1 one False")]
    public void After_a_missing_sheet_the_gap_is_unknown_until_the_next_proper_meeting_and_the_reported_months_are_counted(string months, string gap)
    {
        Assert.Equal(gap, After(months));
    }

    [Theory]
    [InlineData("unmet", "- 1 - False")]
    [InlineData("unmet unmet", "- 2 - True")]
    [InlineData("unmet unmet met unmet", "1 1 one False")]
    public void A_cell_of_which_no_proper_meeting_is_known_starts_with_an_unknown_gap(string months, string gap)
    {
        Assert.Equal(gap, After(months));
    }

    [Fact]
    public void A_cell_founded_in_a_month_starts_from_no_gap()
    {
        var country = A.Country().With(A.Cell("CB1", from: "2019-03-10"), A.Nil(CellMeetingsForm.Definition, "CB1", "2019-03"));

        Assert.Equal(("1", "False"), (country.In("2019-03").Cell("CB1")["m2_gap"], country.In("2019-03").Cell("CB1")["gap_inherited"]));
    }

    [Fact]
    public void A_month_in_which_the_cell_owes_no_report_has_no_gap_and_adds_nothing_to_it()
    {
        var country = A.Country().With(A.Cell("CB1", from: "2019-03-20"), A.Nil(CellMeetingsForm.Definition, "CB1", "2019-03"))
            .With(A.Nil(CellMeetingsForm.Definition, "CB1", "2019-04"));

        Assert.Equal("- - - False", Show(country.In("2019-03")));
        Assert.Equal("1 1 one False", Show(country.In("2019-04")));
    }

    [Fact]
    public void A_proper_meeting_in_a_month_in_which_the_form_is_not_due_ends_the_gap()
    {
        var country = Filed("unmet unmet met unmet", OneCell.With(A.Pack("BO-1", form: CellMeetingsForm.Code, formMonths: [1, 2, 4])));

        Assert.Equal("1 1 one False", Show(country.In("2019-04")));
    }

    [Fact]
    public void In_the_deployments_first_month_no_one_knows_when_a_cell_last_met()
    {
        var country = A.Country().With(A.Cell("CB1", from: "2019-01-01"), A.Nil(CellMeetingsForm.Definition, "CB1", "2019-01"))
            with
        { FirstMonth = A.Month("2019-01") };

        Assert.Equal("- 1 - False", Show(country.In("2019-01")));
    }

    [Fact]
    public void A_successor_starts_with_the_smallest_gap_of_its_predecessors_and_is_flagged_until_its_own_proper_meeting()
    {
        // As of February: CB1 2 months, CB2 1 month. CB3 follows both in March.
        var country = A.Country()
            .With(A.Cell("CB1", to: "2019-03-05", successors: ["CB3"]), A.Cell("CB2", to: "2019-03-05", successors: ["CB3"]), A.Cell("CB3", from: "2019-03-05"))
            .With(A.Meetings("CB1", "2018-12", A.Meeting("2018-12-05")), A.Meetings("CB2", "2019-01", A.Meeting("2019-01-05")))
            .With(Nil("CB1", "2019-01"), Nil("CB1", "2019-02"), Nil("CB2", "2019-02"), Nil("CB3", "2019-03"), Nil("CB3", "2019-04"))
            .With(A.Meetings("CB3", "2019-05", A.Meeting("2019-05-05")));

        Assert.Equal(("2", "True"), GapOf(country.In("2019-03"), "CB3"));
        Assert.Equal(("3", "True"), GapOf(country.In("2019-04"), "CB3"));
        Assert.Equal(("0", "False"), GapOf(country.In("2019-05"), "CB3"));
    }

    [Fact]
    public void Of_predecessors_those_whose_gap_is_known_give_the_smallest()
    {
        var country = A.Country()
            .With(A.Cell("CB1", to: "2019-03-05", successors: ["CB3"]), A.Cell("CB2", to: "2019-03-05", successors: ["CB3"]), A.Cell("CB3", from: "2019-03-05"))
            .With(A.Meetings("CB1", "2019-01", A.Meeting("2019-01-05")), Nil("CB1", "2019-02"), Nil("CB2", "2019-02"), Nil("CB3", "2019-03"));

        Assert.Equal(("2", "True"), GapOf(country.In("2019-03"), "CB3"));
    }

    [Fact]
    public void A_successor_of_cells_whose_gap_is_unknown_starts_with_an_unknown_gap()
    {
        var country = A.Country()
            .With(A.Cell("CB1", to: "2019-03-05", successors: ["CB2"]), A.Cell("CB2", from: "2019-03-05"))
            .With(Nil("CB1", "2019-02"), Nil("CB2", "2019-03"));

        var cell = country.In("2019-03").Cell("CB2");
        Assert.Equal(("", "2", "True"), (cell["m2_gap"], cell["gap_at_least"], cell["gap_inherited"]));
    }

    [Fact]
    public void A_meeting_of_a_predecessor_in_the_month_of_the_merger_ends_the_successors_gap()
    {
        var country = A.Country()
            .With(A.Cell("CB1", to: "2019-03-15", successors: ["CB2"]), A.Cell("CB2", from: "2019-03-15"))
            .With(A.Meetings("CB1", "2019-03", A.Meeting("2019-03-05")), Nil("CB2", "2019-03"));

        Assert.Equal(("0", "False"), GapOf(country.In("2019-03"), "CB2"));
    }

    [Fact]
    public void In_a_split_each_successor_starts_with_the_gap_and_the_meeting_ends_that_of_the_principal_one()
    {
        var country = A.Country()
            .With(A.Cell("CB1", to: "2019-03-15", successors: ["CB2", "CB3"]), A.Cell("CB2", from: "2019-03-15"), A.Cell("CB3", from: "2019-03-15"))
            .With(A.Meetings("CB1", "2019-02", A.Meeting("2019-02-05")), A.Meetings("CB1", "2019-03", A.Meeting("2019-03-05")))
            .With(Nil("CB2", "2019-03"), Nil("CB3", "2019-03"));

        Assert.Equal(("0", "False"), GapOf(country.In("2019-03"), "CB2"));
        Assert.Equal(("1", "True"), GapOf(country.In("2019-03"), "CB3"));
    }

    [Fact]
    public void A_successor_of_a_successor_of_the_same_month_starts_with_the_first_ones_gap()
    {
        var country = A.Country()
            .With(A.Cell("CB1", to: "2019-03-05", successors: ["CB2"]), A.Cell("CB2", from: "2019-03-05", to: "2019-03-10", successors: ["CB3"]), A.Cell("CB3", from: "2019-03-10"))
            .With(A.Meetings("CB1", "2019-02", A.Meeting("2019-02-05")), Nil("CB3", "2019-03"));

        Assert.Equal(("1", "True"), GapOf(country.In("2019-03"), "CB3"));
    }

    [Fact]
    public void A_cell_that_another_merges_into_goes_on_with_its_own_gap()
    {
        var country = OneCell
            .With(A.Cell("CB2", to: "2019-03-05", successors: ["CB1"]))
            .With(A.Meetings("CB1", "2019-01", A.Meeting("2019-01-05")), A.Meetings("CB2", "2019-02", A.Meeting("2019-02-05")))
            .With(Nil("CB1", "2019-02"), Nil("CB1", "2019-03"));

        Assert.Equal(("2", "False"), GapOf(country.In("2019-03"), "CB1"));
    }

    [Fact]
    public void A_cell_that_moves_to_another_organisation_keeps_its_gap()
    {
        var country = A.Country()
            .With(A.ACommune("C-B"), A.ACommittee("XA-B", "C-B"), A.Cell("CB1", to: "2019-03-05"), A.Cell("CB1", "XA-B", from: "2019-03-05"))
            .With(A.Meetings("CB1", "2019-02", A.Meeting("2019-02-05")), Nil("CB1", "2019-03"));

        Assert.Equal(("1", "False"), GapOf(country.In("2019-03"), "CB1"));
    }

    [Fact]
    public void The_alert_goes_by_the_pack_of_the_months_last_day()
    {
        var pack = A.Pack("BO-1");
        var country = Filed("met unmet unmet", OneCell.With(pack with { Meetings = pack.Meetings with { GapAlertFrom = 3 } }));

        Assert.Equal("2 2 two-to-three False", Show(country.In("2019-03")));
    }

    /// <summary>A year from January 2019 on; what the last month shows.</summary>
    private static string After(string months) => Show(Filed(months, OneCell).In($"2019-{months.Split(' ').Length:00}"));

    private static Country Filed(string months, Country country) =>
        country.With(months.Split(' ').SelectMany((what, i) => Sheet(what, new Core.Month(2019, i + 1))));

    private static IEnumerable<object> Sheet(string what, Core.Month month) => what switch
    {
        "met" => [A.Meetings("CB1", $"{month}", A.Meeting($"{month}-10"))],
        "late" => [A.Meetings("CB1", $"{month}", A.Meeting($"{month.Next}-03"))],
        "merged" => [A.Meetings("CB1", $"{month}", A.Meeting($"{month}-10", held: MeetingHeld.MergedWithVillage))],
        "thematic" => [A.Meetings("CB1", $"{month}", A.Meeting($"{month}-10", MeetingKind.Thematic))],
        "unmet" => [Nil("CB1", $"{month}")],
        _ => [],
    };

    private static Filing Nil(string cell, string month) => A.Nil(CellMeetingsForm.Definition, cell, month);

    private static string Show(MonthFacts facts) => facts.Show("fact_meeting_compliance", "m2_gap", "gap_at_least", "gap_class", "gap_alert");

    private static (string, string) GapOf(MonthFacts facts, string cell) => (facts.Cell(cell)["m2_gap"], facts.Cell(cell)["gap_inherited"]);
}
