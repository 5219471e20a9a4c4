using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.ApprenticeshipRotation;

/// <summary>One row for each commune, village and sector with a planned date, a dropped one, or a day done.</summary>
public static class ApprenticeshipRotationFacts
{
    /// <summary>By organisation, village and sector key.</summary>
    public static IReadOnlyList<ApprenticeshipRotationRow> Of(MonthJoin join)
    {
        var rows = new Dictionary<(int Organization, int Village, int Sector), PlaceFigures>();
        foreach (var (place, figures) in WeeklyDays.Of(join))
        {
            var committee = place.Commune is { } commune ? join.Directory.OwnerOn(UnitLevel.Commune, commune, join.Month.LastDay) : null;
            var key = (join.Keys.Organization(committee), join.Keys.Village(place.Village), join.Keys.Sector(place.Sector));
            rows[key] = rows.GetValueOrDefault(key) + figures;
        }

        return [.. rows
            .OrderBy(r => r.Key)
            .Select(r => new ApprenticeshipRotationRow(join.Stamp, r.Key.Organization, r.Key.Village, r.Key.Sector, r.Value))];
    }
}
