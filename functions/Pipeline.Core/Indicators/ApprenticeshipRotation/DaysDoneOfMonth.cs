using Pipeline.Core.Summaries;

namespace Pipeline.Core.Indicators.ApprenticeshipRotation;

/// <summary>
/// The days done that belong to a month (INDICATORS, A1): those of its sheets, except a person's date that already stands in a sheet
/// of the month before; at most one day per person and date, half a day counting 0.5. Rows beyond that one day are dropped, those of a
/// week with a plan last.
/// </summary>
public static class DaysDoneOfMonth
{
    /// <summary>In the order of (date, commune, village, sector) for each person's week.</summary>
    public static IReadOnlyDictionary<WeekOfPerson, List<CreditableDay>> Of(MonthJoin join, Places places, Predicate<WeekOfPerson> isPlanned)
    {
        var counted = join.SheetsBefore.DaysDone.SelectMany(s => s.Days).Select(d => (d.Person, d.Date)).ToHashSet();
        var onDate = new Dictionary<(string Person, DateOnly Date), decimal>();
        var weeks = new Dictionary<WeekOfPerson, List<CreditableDay>>();
        foreach (var (day, place, week, sheet) in InOrder(join, places, isPlanned).Where(d => !counted.Contains((d.Day.Person, d.Day.Date))))
        {
            var before = onDate.GetValueOrDefault((day.Person, day.Date));
            var counts = Math.Min(day.PersonDays, 1 - before);
            onDate[(day.Person, day.Date)] = before + counts;
            if (counts > 0)
            {
                (weeks.TryGetValue(week, out var days) ? days : weeks[week] = []).Add(new(place, counts, day, sheet));
            }
        }

        return weeks;
    }

    private static IEnumerable<(DayDone Day, Place Place, WeekOfPerson Week, string Sheet)> InOrder(
        MonthJoin month, Places places, Predicate<WeekOfPerson> isPlanned) =>
        from sheet in month.Sheets.DaysDone.OrderBy(s => s.Commune, StringComparer.Ordinal)
        from day in sheet.Days
        let place = places.Of(sheet.Commune, day.Village, day.Sector)
        let week = WeekOfPerson.Of(place, day.Person, day.Date)
        orderby day.Date, !isPlanned(week)
        select (day, place, week, sheet.Commune);
}
