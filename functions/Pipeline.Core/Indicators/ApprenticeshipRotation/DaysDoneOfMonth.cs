namespace Pipeline.Core.Indicators.ApprenticeshipRotation;

/// <summary>
/// The days done that belong to a month (INDICATORS, A1): those of its sheets, except a person's date that already stands in a sheet
/// of the month before; at most one day per person and date, half a day counting 0.5. Rows beyond that one day are dropped.
/// </summary>
public static class DaysDoneOfMonth
{
    /// <summary>In the order of (date, commune, village, sector) for each person's week.</summary>
    public static IReadOnlyDictionary<WeekOfPerson, List<CreditableDay>> Of(MonthJoin join, Places places)
    {
        var counted = join.Previous
            .SelectMany(s => s.DaysDone).SelectMany(s => s.Days)
            .Where(d => d.Date >= join.Month.FirstDay)
            .Select(d => (d.Person, d.Date)).ToHashSet();
        var onDate = new Dictionary<(string Person, DateOnly Date), decimal>();
        var weeks = new Dictionary<WeekOfPerson, List<CreditableDay>>();
        foreach (var (commune, day) in join.Current
            .SelectMany(s => s.DaysDone)
            .SelectMany(s => s.Days, (sheet, day) => (sheet.Commune, Day: day))
            .Where(d => !counted.Contains((d.Day.Person, d.Day.Date)))
            .OrderBy(d => d.Day.Date).ThenBy(d => d.Commune, StringComparer.Ordinal)
            .ThenBy(d => d.Day.Village, StringComparer.Ordinal).ThenBy(d => d.Day.Sector, StringComparer.Ordinal))
        {
            var before = onDate.GetValueOrDefault((day.Person, day.Date));
            var counts = Math.Min(day.PersonDays, 1 - before);
            onDate[(day.Person, day.Date)] = before + counts;
            if (counts > 0)
            {
                var week = WeekOfPerson.Of(day.Person, day.Date);
                (weeks.TryGetValue(week, out var days) ? days : weeks[week] = [])
                    .Add(new(places.Of(commune, day.Village, day.Sector), counts));
            }
        }

        return weeks;
    }
}
