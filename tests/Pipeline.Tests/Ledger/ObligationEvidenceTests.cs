using Pipeline.Core.Explanations;
using Pipeline.Core.Sheets;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Ledger;

/// <summary>What is told of the figures of <c>fact_obligation</c>.</summary>
public sealed class ObligationEvidenceTests
{
    private static readonly Country OneCell = A.Country().With(A.Cell("CB1"));

    private static readonly Filing Late = A.Meetings("CB1", "2019-03", A.Meeting("2019-03-05")).ReceivedAt("2019-04-09T03:00:00Z");

    private static IReadOnlyList<Evidence> Of(string column, params IEnumerable<object> more) =>
        Explained.Of(OneCell.With(more), "2019-03", "fact_obligation", column);

    [Fact]
    public void A_late_sheet_is_told_with_the_deadline_as_it_was_extended()
    {
        var late = Assert.Single(Of("late", Late, A.Extended("2019-04-08T17:00:00Z")));

        Assert.Equal((EvidenceKind.Sheet, "CB1", CellMeetingsForm.Code), (late.Kind, late.Subject, late.Sheet!.Form));
        Assert.Equal("First received on 2019-04-09 10:00 (Vietnam time); the deadline was before 2019-04-09 00:00 (Vietnam time).", late.Why.En);
    }

    [Fact]
    public void Every_sheet_of_an_organisation_that_was_given_more_time_says_until_when()
    {
        var extended = Of("extended", A.Extended("2019-04-08T17:00:00Z"));

        Assert.Contains("CB1", extended.Select(e => e.Subject));
        Assert.All(extended, e => Assert.Equal("Được gia hạn; hạn nộp là trước 00:00 ngày 09/04/2019.", e.Why.Vi));
    }

    [Fact]
    public void A_cells_regular_meeting_that_no_sheet_speaks_for_is_missing()
    {
        var missing = Assert.Single(Of("o2_missing"));

        Assert.Equal((EvidenceKind.Cell, "CB1", null), (missing.Kind, missing.Subject, missing.Sheet));
    }

    [Fact]
    public void An_apprenticeship_day_is_told_by_its_person_and_its_date_and_counts_in_halves()
    {
        // 5, 12, 19 and 26 March 2019 are Tuesdays.
        var country = OneCell.With(
            A.AVillage(), A.Post("P-1"), A.Holder("P-1", "DV-1"), A.Plan("P-1", DayOfWeek.Tuesday),
            A.Days(A.Commune, "2019-03", A.Done("DV-1", "2019-03-06", DayLength.Half)));

        var (done, due) = (Explained.Of(country, "2019-03", "fact_obligation", "o2_num"), Explained.Of(country, "2019-03", "fact_obligation", "o2_den"));

        Assert.Equal((EvidenceKind.Day, "DV-1", A.Day("2019-03-05"), 0.5m), done.Select(d => (d.Kind, d.Subject, d.Date!.Value, d.Weight)).Single());
        Assert.Equal(4, due.Count(d => d.Kind == EvidenceKind.Day));
    }
}
