using Pipeline.Core.Sheets;
using Pipeline.Core.Sheets.Outliers;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Warnings;

public sealed class OutlierMarkTests
{
    private static readonly Country Cell = A.Country().With(A.Cell("CB1"), A.AVillage(), A.Household("H-1"), A.Member("DV-1"));

    [Fact]
    public void A_roll_ten_times_the_cells_own_is_marked_where_it_stands()
    {
        var profile = Of(CellMeetingsForm.Code, "CB1", 6, 20, 90, 0, 0);
        SheetRow[] rows = [A.Meeting("2019-03-03", MeetingKind.Thematic, roll: 20, present: 18), A.Meeting("2019-03-05", roll: 200, present: 180, score: 80)];

        var mark = Assert.Single(Looked.At(Cell, A.Meetings("CB1", "2019-03", rows), profile));

        Assert.Equal(("unusual-roll", "/rows/1/roll", true), (mark.Code, mark.Place, mark.AsksConfirmation));
        Assert.Contains("200", mark.En, StringComparison.Ordinal);
        Assert.Contains("20 ", mark.En.Replace(".", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Attendance_is_held_against_the_cells_own_and_counts_regular_meetings_only()
    {
        var profile = Of(CellMeetingsForm.Code, "CB1", 6, 20, 95, 0, 0);

        Assert.Equal(
            ["unusual-attendance /rows"],
            Looked.Marks(Cell, A.Meetings("CB1", "2019-03", A.Meeting("2019-03-05", roll: 20, present: 8, score: 80)), profile));
        Assert.Empty(Looked.Marks(Cell, A.Meetings("CB1", "2019-03", A.Meeting("2019-03-05", MeetingKind.Thematic, roll: 20, present: 8)), profile));
    }

    [Fact]
    public void Without_a_profile_and_with_too_short_a_one_nothing_is_marked()
    {
        var sheet = A.Meetings("CB1", "2019-03", A.Meeting("2019-03-05", roll: 200, present: 180, score: 80));

        Assert.Empty(Looked.At(Cell, sheet));
        Assert.Empty(Looked.At(Cell, sheet, Of(CellMeetingsForm.Code, "CB1", 5, 20, 90, 0, 0)));
    }

    [Fact]
    public void Village_meetings_households_and_apprenticeship_days_are_held_against_their_own_too()
    {
        Assert.Equal(
            ["unusual-entitled /rows/0/entitled"],
            Looked.Marks(
                Cell, A.Sheet(VillageMeetingsForm.Definition, A.Village, "2019-03", A.VillageMeeting("2019-03-05", present: 300, entitled: 500)),
                Of(VillageMeetingsForm.Code, A.Village, 6, 50, 60)));
        Assert.Equal(
            ["unusual-households /rows", "unusual-contacts /rows"],
            Looked.Marks(Cell, A.Households(A.Village, "2019-03", A.InCharge("H-1", "DV-1")), Of(HouseholdAssignmentsForm.Code, A.Village, 6, 30, 28)));
        Assert.Equal(
            ["unusual-days-done /rows"],
            Looked.Marks(Cell, A.Days(A.Commune, "2019-03", A.Done("DV-1", "2019-03-05")), Of(ApprenticeshipDaysForm.Code, A.Commune, 6, 80)));
    }

    /// <summary>The same numbers in each of so many months before March 2019.</summary>
    private static UnitProfile Of(string form, string unit, int months, params int?[] numbers) =>
        new(form, unit, [.. Enumerable.Range(1, months).Reverse().Select(back => new ProfileMonth(A.Month("2019-03").Plus(-back), numbers))]);
}
