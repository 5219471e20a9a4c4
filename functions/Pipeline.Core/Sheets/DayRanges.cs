using Pipeline.Core.Reference;
using Pipeline.Core.Sheets.Checks;

namespace Pipeline.Core.Sheets;

/// <summary>
/// The days that the date fields of a month's sheet take, for a page that checks without a signal. The checks of each form have the last
/// word; a test holds that the two agree.
/// </summary>
public static class DayRanges
{
    public static IReadOnlyList<DayRange> Of(FormDefinition form, Month month, RulePack pack)
    {
        var (first, last, weeks) = (month.FirstDay, month.LastDay, IsoWeeks.Of(month));
        return form.Code switch
        {
            CellMeetingsForm.Code => [Done("date", first, last.AddDays(pack.Meetings.LatestDayInNextMonth))],
            VillageMeetingsForm.Code => [Done("date", first, last)],
            SupervisingMeetingsForm.Code => [Done("date", first, last)],
            HouseholdAssignmentsForm.Code => [Done("from"), Done("movedIn"), Done("movedOut")],
            ApprenticeshipDaysForm.Code => [new("plannedDate", first, last, NotAfterToday: false), Done("dateDone", weeks.First, weeks.Last)],
            ApprenticeshipTermsForm.Code => [Done("start", null, last), Done("end", first, last)],
            EconomicModelsForm.Code => [Done("opened", null, last), Done("closed", first, last), Done("lastReview", null, last)],
            NewRuralForm.Code => [Done("recognisedOn")],
            _ => [],
        };
    }

    private static DayRange Done(string field, DateOnly? first = null, DateOnly? last = null) => new(field, first, last, NotAfterToday: true);
}
