using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.ApprenticeshipRotation;

/// <summary>One row for each commune, village and sector with a planned date, a dropped one, or a day done in the month, or planned earlier in the quarter.</summary>
public static class ApprenticeshipRotationFacts
{
    /// <summary>By organisation, village and sector key.</summary>
    /// <param name="pairs">The village × sector pairs of the quarter to date.</param>
    public static IReadOnlyList<ApprenticeshipRotationRow> Of(MonthJoin join, RotationDays days, IReadOnlyList<RotationPair> pairs)
    {
        var rows = new Dictionary<(int Organization, int Village, int Sector), (PlaceFigures A1, Figure A1v)>();
        foreach (var (place, figures) in WeeklyDays.Of(join, days))
        {
            Add(place, figures, default);
        }

        foreach (var pair in pairs.Where(p => p.IsPlanned))
        {
            Add(new(pair.Commune, pair.Village, pair.Sector), default, SectorRotation.Of(pair, join));
        }

        return [.. rows
            .OrderBy(r => r.Key)
            .Select(r => new ApprenticeshipRotationRow(join.Stamp, r.Key.Organization, r.Key.Village, r.Key.Sector, r.Value.A1, r.Value.A1v))];

        void Add(Place place, PlaceFigures a1, Figure a1v)
        {
            var key = KeyOf(join, place);
            var before = rows.GetValueOrDefault(key);
            rows[key] = (before.A1 + a1, before.A1v + a1v);
        }
    }

    /// <summary>The row that a place counts in.</summary>
    internal static (int Organization, int Village, int Sector) KeyOf(MonthJoin join, Place place) =>
        (join.Keys.Organization(CommitteeOf(join, place)), join.Keys.Village(place.Village), join.Keys.Sector(place.Sector));

    /// <summary>The organisation that the commune of a place is written as.</summary>
    internal static string? CommitteeOf(MonthJoin join, Place place) =>
        place.Commune is { } commune ? join.Directory.OwnerOn(UnitLevel.Commune, commune, join.Month.LastDay) : null;
}
