using Pipeline.Core.Obligations;
using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.ApprenticeshipRotation;

/// <summary>
/// A1 (INDICATORS, Apprenticeship rotation): person-days done of the dates planned in the month. A day done is matched by person, ISO
/// week, and the commune its village is in on the month's last day, so the sheet of the commune before counts for that commune's plan.
/// </summary>
public static class WeeklyDays
{
    public static IReadOnlyDictionary<Place, PlaceFigures> Of(MonthJoin join)
    {
        var places = new Places(join.Directory, join.Month.LastDay);
        var expected = join.Owed(ApprenticeshipDaysForm.Code).Where(o => o.Sheet.IsExpected)
            .Select(o => o.Sheet.Unit).ToHashSet(StringComparer.Ordinal);
        var figures = new Dictionary<Place, PlaceFigures>();
        var plan = new Dictionary<WeekOfPerson, List<PlannedDay>>();
        foreach (var day in join.Current.SelectMany(s => s.Ledger.Apprenticeship.Days))
        {
            var place = places.Of(day.Commune, day.Village, day.Sector);
            if (place.Commune is null || !expected.Contains(place.Commune))
            {
                Add(figures, place, new PlaceFigures { NotExpected = 1 });
                continue;
            }

            var week = WeekOfPerson.Of(place, day.Person, day.Date);
            (plan.TryGetValue(week, out var days) ? days : plan[week] = []).Add(day);
        }

        Credit(join, places, plan, DaysDoneOfMonth.Of(join, places, plan.ContainsKey), figures);
        foreach (var dropped in join.Current.SelectMany(s => s.Ledger.Apprenticeship.Dropped))
        {
            Add(figures, places.Of(dropped.Commune, dropped.Village, dropped.Sector), Of(dropped));
        }

        return figures;
    }

    private static void Credit(
        MonthJoin join, Places places, Dictionary<WeekOfPerson, List<PlannedDay>> plan,
        IReadOnlyDictionary<WeekOfPerson, List<CreditableDay>> done, Dictionary<Place, PlaceFigures> figures)
    {
        foreach (var (week, planned) in plan)
        {
            var inOrder = planned.OrderBy(d => d.Date).ThenBy(d => d.Post, StringComparer.Ordinal).ToList();
            var credits = WeeklyCredit.ToPlanned(inOrder.Count, done.TryGetValue(week, out var days) ? days.Sum(d => d.PersonDays) : 0);
            foreach (var (day, credit) in inOrder.Zip(credits))
            {
                var place = places.Of(day.Commune, day.Village, day.Sector);
                var missing = credit == 0 && !join.IsFiled(ApprenticeshipDaysForm.Code, place.Commune!) ? 1 : 0;
                Add(figures, place, new PlaceFigures { Done = credit, Planned = 1, Missing = missing });
            }
        }

        foreach (var (week, days) in done)
        {
            var planned = plan.TryGetValue(week, out var dates) ? dates.Count : 0;
            foreach (var surplus in WeeklyCredit.Surplus(planned, days))
            {
                Add(figures, surplus.Place, new PlaceFigures { Surplus = surplus.PersonDays });
            }
        }
    }

    private static PlaceFigures Of(PlannedDaysDropped dropped) => dropped.Reason switch
    {
        DropReason.Holiday => new() { Holiday = dropped.Days },
        DropReason.Vacant => new() { Vacant = dropped.Days },
        _ => new() { SameDay = dropped.Days },
    };

    private static void Add(Dictionary<Place, PlaceFigures> figures, Place place, PlaceFigures more) =>
        figures[place] = figures.GetValueOrDefault(place) + more;
}
