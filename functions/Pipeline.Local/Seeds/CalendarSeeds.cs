using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Local.Seeds.Facts;

namespace Pipeline.Local.Seeds;

/// <summary>Each month the standing committee meets on a Tuesday and the People's Committee on a Thursday after the middle of the month, holidays left out.</summary>
public static class CalendarSeeds
{
    public static IEnumerable<CalendarMeeting> All() =>
        new Month(2019, 1).Through(Month.Of(SeedDays.PlanEnd.AddDays(-1))).SelectMany(month => new[]
        {
            new CalendarMeeting(Day(month, 16, DayOfWeek.Tuesday), "standing-committee", SupervisingFacts.District),
            new CalendarMeeting(Day(month, 18, DayOfWeek.Thursday), "peoples-committee", SupervisingFacts.District),
        }).OrderBy(m => m.Date);

    private static DateOnly Day(Month month, int earliest, DayOfWeek weekday)
    {
        var day = month.FirstDay.AddDays(earliest - 1);
        while (day.DayOfWeek != weekday || HolidayFacts.Until2025.Any(h => h.Date == day))
        {
            day = day.AddDays(1);
        }

        return day;
    }
}
