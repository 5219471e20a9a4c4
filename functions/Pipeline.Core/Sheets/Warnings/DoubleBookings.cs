namespace Pipeline.Core.Sheets.Warnings;

/// <summary>
/// People who are in two places on one date: their rows of that date (the day done, else the day planned) come to more than one whole day.
/// Two half days are none. The place is the row that goes past the day.
/// </summary>
internal static class DoubleBookings
{
    public static IEnumerable<Warning> Of(IReadOnlyList<ApprenticeshipDay> days)
    {
        foreach (var booked in days.Index()
            .Where(d => DateOf(d.Item) is not null)
            .GroupBy(d => (d.Item.Person, Date: DateOf(d.Item)!.Value)))
        {
            var halves = 0;
            foreach (var (index, day) in booked)
            {
                var before = halves;
                halves += day.Length == DayLength.Half ? 1 : 2;
                if (before > 0 && halves > 2)
                {
                    yield return Warning.DoubleBooking(booked.Key.Person, booked.Key.Date, booked.First().Index, Place.Of(index, Field(day)));
                }
            }
        }
    }

    private static DateOnly? DateOf(ApprenticeshipDay day) => day.DateDone ?? day.PlannedDate;

    private static string Field(ApprenticeshipDay day) => day.DateDone is null ? "plannedDate" : "dateDone";
}
