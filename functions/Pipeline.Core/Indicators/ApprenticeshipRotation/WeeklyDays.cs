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
        foreach (var day in Each(join, days))
        {
            figures[day.Place] = figures.GetValueOrDefault(day.Place) + day.Adds;
        }

        return figures;
    }

    /// <summary>All that the figures are the sums of.</summary>
    public static IEnumerable<DayCounted> Each(MonthJoin join, RotationDays days) => days.NotExpected
        .Select(d => new DayCounted(days.PlaceOf(d), new() { NotExpected = 1 }) { Planned = d })
        .Concat(days.Planned.SelectMany(w => Credited(join, days, w.Value, days.Done.GetValueOrDefault(w.Key) ?? [])))
        .Concat(days.Done.Where(w => !days.Planned.ContainsKey(w.Key)).SelectMany(w => w.Value, (_, done) => Surplus(new(null, done, done.PersonDays))))
        .Concat(join.Current.SelectMany(s => s.Ledger.Apprenticeship.Dropped, (summary, dropped) =>
            new DayCounted(days.Places.Of(dropped.Commune, dropped.Village, dropped.Sector), Of(dropped)) { Dropped = (summary.Organization, dropped) }));

    private static IEnumerable<DayCounted> Credited(MonthJoin join, RotationDays days, List<PlannedDay> planned, IReadOnlyList<CreditableDay> done)
    {
        var inOrder = planned.OrderBy(d => d.Date).ThenBy(d => d.Post, StringComparer.Ordinal).ToList();
        var answered = 0;
        foreach (var credit in WeeklyCredit.Of(inOrder.Count, done))
        {
            if (credit.Planned is { } position)
            {
                answered = position + 1;
                yield return new(days.PlaceOf(inOrder[position]), new() { Done = credit.PersonDays }) { Planned = inOrder[position], Done = credit.Done };
            }
            else
            {
                yield return Surplus(credit);
            }
        }

        for (var i = 0; i < inOrder.Count; i++)
        {
            var place = days.PlaceOf(inOrder[i]);
            var missing = i >= answered && !join.IsFiled(ApprenticeshipDaysForm.Code, place.Commune!) ? 1 : 0;
            yield return new(place, new() { Planned = 1, Missing = missing }) { Planned = inOrder[i] };
        }
    }

    private static DayCounted Surplus(Credit credit) => new(credit.Done.Place, new() { Surplus = credit.PersonDays }) { Done = credit.Done };

    private static PlaceFigures Of(PlannedDaysDropped dropped) => dropped.Reason switch
    {
        DropReason.Holiday => new() { Holiday = dropped.Days },
        DropReason.Vacant => new() { Vacant = dropped.Days },
        _ => new() { SameDay = dropped.Days },
    };
}
