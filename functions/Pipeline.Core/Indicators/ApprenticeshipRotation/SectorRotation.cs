using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.ApprenticeshipRotation;

/// <summary>
/// A1v (INDICATORS, Apprenticeship rotation): of the village × sector pairs with a day planned in the calendar quarter to date, those in
/// which a day was done, by whomever and whether or not it was the planned one. A day belongs to the quarter of the sheet it counts in. A
/// predecessor's pairs stand for its principal successor.
/// </summary>
public static class SectorRotation
{
    /// <summary>By (village, sector); in them those planned or done in the quarter so far.</summary>
    public static IReadOnlyList<RotationPair> Pairs(MonthJoin join, RotationDays days)
    {
        var pairs = new Dictionary<Place, (bool Planned, bool Done)>();
        foreach (var pair in join.History.Rotation)
        {
            Mark(days.Places.Of(pair.Commune, pair.Village, pair.Sector), pair.IsPlanned, pair.IsDone);
        }

        foreach (var day in days.Planned.Values.SelectMany(d => d))
        {
            Mark(days.PlaceOf(day), planned: true, done: false);
        }

        foreach (var day in days.Done.Values.SelectMany(d => d))
        {
            Mark(day.Place, planned: false, done: true);
        }

        return [.. pairs
            .Select(p => new RotationPair(p.Key.Commune!, p.Key.Village, p.Key.Sector, p.Value.Planned, p.Value.Done))
            .OrderBy(p => p.Village, StringComparer.Ordinal).ThenBy(p => p.Sector, StringComparer.Ordinal).ThenBy(p => p.Commune, StringComparer.Ordinal)];

        void Mark(Place place, bool planned, bool done)
        {
            if (place.Commune is not null)
            {
                var before = pairs.GetValueOrDefault(place);
                pairs[place] = (before.Planned || planned, before.Done || done);
            }
        }
    }

    /// <summary>Missing is a planned pair that no day is known of and whose commune's sheet of this month is not there.</summary>
    public static Figure Of(RotationPair pair, MonthJoin join) =>
        !pair.IsPlanned ? default
        : pair.IsDone ? new(1, 1, 0)
        : new(0, 1, join.IsFiled(ApprenticeshipDaysForm.Code, pair.Commune) ? 0 : 1);

    /// <summary>A quarter ends with March, June, September and December: the next one begins with nothing.</summary>
    public static IReadOnlyList<RotationPair> Next(Month month, IReadOnlyList<RotationPair> pairs) => month.Number % 3 == 0 ? [] : pairs;
}
