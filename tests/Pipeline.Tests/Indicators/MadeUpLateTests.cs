using Pipeline.Core.Sheets;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Indicators;

/// <summary>M1c.</summary>
public sealed class MadeUpLateTests
{
    private static readonly Country OneCell = A.Country().With(A.Cell("CB1"));

    [Fact]
    public void A_proper_meeting_in_the_first_days_of_the_next_month_makes_up_for_an_unmet_month_which_stays_unmet_in_M1()
    {
        var cell = March(A.Meeting("2019-04-05"));

        Assert.Equal(("0/1", "1/1", "0"), (cell.Rate("m1"), cell.Rate("m1c"), cell["m1c_missing"]));
    }

    [Fact]
    public void A_month_that_is_met_needs_no_making_up()
    {
        var cell = March(A.Meeting("2019-03-05"), A.Meeting("2019-04-03"));

        Assert.Equal(("1/1", "0/1"), (cell.Rate("m1"), cell.Rate("m1c")));
    }

    [Fact]
    public void A_meeting_that_made_up_for_a_month_is_not_used_again_in_the_next_though_its_sheet_has_it_too()
    {
        var facts = OneCell
            .With(A.Meetings("CB1", "2019-03", A.Meeting("2019-04-03")), A.Meetings("CB1", "2019-04", A.Meeting("2019-04-03")))
            .In("2019-04");

        Assert.Equal(("0/1", "0/1"), (facts.Cell("CB1").Rate("m1"), facts.Cell("CB1").Rate("m1c")));
    }

    [Fact]
    public void A_month_after_one_made_up_late_is_met_by_a_meeting_of_its_own()
    {
        var facts = OneCell
            .With(A.Meetings("CB1", "2019-03", A.Meeting("2019-04-03")), A.Meetings("CB1", "2019-04", A.Meeting("2019-04-03"), A.Meeting("2019-04-20")))
            .In("2019-04");

        Assert.Equal("1/1", facts.Cell("CB1").Rate("m1"));
    }

    [Fact]
    public void A_late_meeting_that_only_the_next_months_sheet_has_makes_up_for_nothing()
    {
        var country = OneCell.With(A.Nil(CellMeetingsForm.Definition, "CB1", "2019-03"), A.Meetings("CB1", "2019-04", A.Meeting("2019-04-03")));

        Assert.Equal(("0/1", "1/1"), (country.In("2019-03").Cell("CB1").Rate("m1c"), country.In("2019-04").Cell("CB1").Rate("m1")));
    }

    [Theory]
    [InlineData(MeetingKind.Regular, MeetingHeld.MergedWithVillage)]
    [InlineData(MeetingKind.Thematic, MeetingHeld.Separately)]
    public void Only_a_proper_meeting_makes_up(MeetingKind kind, MeetingHeld held)
    {
        Assert.Equal("0/1", March(A.Meeting("2019-04-03", kind, held)).Rate("m1c"));
    }

    [Fact]
    public void A_missing_sheet_is_missing_here_too()
    {
        var cell = OneCell.In("2019-03").Cell("CB1");

        Assert.Equal(("0/1", "1"), (cell.Rate("m1c"), cell["m1c_missing"]));
    }

    [Fact]
    public void What_M1_knows_by_a_predecessors_sheet_is_not_missing()
    {
        var cell = A.Country()
            .With(A.Cell("CB1", to: "2019-03-10", successors: ["CB2"]), A.Cell("CB2", from: "2019-03-10"))
            .With(A.Meetings("CB1", "2019-03", A.Meeting("2019-03-05")))
            .In("2019-03").Cell("CB2");

        Assert.Equal(("1/1", "0/1", "0"), (cell.Rate("m1"), cell.Rate("m1c"), cell["m1c_missing"]));
    }

    [Fact]
    public void A_cell_that_is_not_expected_is_excluded()
    {
        var cell = A.Country().With(A.Cell("CB1", from: "2019-03-20"), A.Meetings("CB1", "2019-03", A.Meeting("2019-04-03"))).In("2019-03").Cell("CB1");

        Assert.Equal(("null/0", "1"), (cell.Rate("m1c"), cell["m1c_excluded_not_expected"]));
    }

    private static FactRow March(params SheetRow[] meetings) => OneCell.With(A.Meetings("CB1", "2019-03", meetings)).In("2019-03").Cell("CB1");
}
