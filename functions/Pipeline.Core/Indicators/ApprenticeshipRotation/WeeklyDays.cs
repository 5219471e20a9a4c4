using Pipeline.Core.Obligations;
using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.ApprenticeshipRotation;

/// <summary>
/// A1 (INDICATORS, Apprenticeship rotation): person-days done of the dates planned in the month. A day done is matched by person, ISO
/// week, and the commune its village is in on the month's last day, so the sheet of the commune before counts for that commune's plan.
/// </summary>
public static class WeeklyDays
{
    public static IReadOnlyDictionary<Place, PlaceFigures> Of(MonthJoin join, RotationDays days)
    {
        var figures = new Dictionary<Place, PlaceFigures>();
        foreach (var place in days.NotExpected)
        {
            Add(figures, place, new PlaceFigures { NotExpected = 1 });
        }

        Credit(join, days, figures);
        foreach (var dropped in join.Current.SelectMany(s => s.Ledger.Apprenticeship.Dropped))
        {
            Add(figures, days.Places.Of(dropped.Commune, dropped.Village, dropped.Sector), Of(dropped));
        }

        return figures;
    }

    private static void Credit(MonthJoin join, RotationDays days, Dictionary<Place, PlaceFigures> figures)
    {
        foreach (var (week, planned) in days.Planned)
        {
            var inOrder = planned.OrderBy(d => d.Date).ThenBy(d => d.Post, StringComparer.Ordinal).ToList();
            var credits = WeeklyCredit.ToPlanned(inOrder.Count, days.Done.TryGetValue(week, out var done) ? done.Sum(d => d.PersonDays) : 0);
            foreach (var (day, credit) in inOrder.Zip(credits))
            {
                var place = days.PlaceOf(day);
                var missing = credit == 0 && !join.IsFiled(ApprenticeshipDaysForm.Code, place.Commune!) ? 1 : 0;
                Add(figures, place, new PlaceFigures { Done = credit, Planned = 1, Missing = missing });
            }
        }

        foreach (var (week, done) in days.Done)
        {
            var planned = days.Planned.TryGetValue(week, out var dates) ? dates.Count : 0;
            foreach (var surplus in WeeklyCredit.Surplus(planned, done))
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
