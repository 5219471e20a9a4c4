using Pipeline.Core.Obligations;
using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.ApprenticeshipRotation;

/// <summary>The apprenticeship days of a month, planned and done, where they belong on its last day.</summary>
public sealed class RotationDays
{
    private readonly Dictionary<WeekOfPerson, List<PlannedDay>> _planned = [];
    private readonly List<PlannedDay> _notExpected = [];

    public RotationDays(MonthJoin join)
    {
        Places = new(join.Directory, join.Month.LastDay);
        var expected = join.Owed(ApprenticeshipDaysForm.Code).Where(o => o.Sheet.IsExpected)
            .Select(o => o.Sheet.Unit).ToHashSet(StringComparer.Ordinal);
        foreach (var day in join.Current.SelectMany(s => s.Ledger.Apprenticeship.Days))
        {
            var place = PlaceOf(day);
            if (place.Commune is null || !expected.Contains(place.Commune))
            {
                _notExpected.Add(day);
                continue;
            }

            var week = WeekOfPerson.Of(place, day.Person, day.Date);
            (_planned.TryGetValue(week, out var days) ? days : _planned[week] = []).Add(day);
        }

        Done = DaysDoneOfMonth.Of(join, Places, _planned.ContainsKey);
    }

    public Places Places { get; }

    /// <summary>The days that are due, each person's week of a commune.</summary>
    public IReadOnlyDictionary<WeekOfPerson, List<PlannedDay>> Planned => _planned;

    /// <summary>The planned days of communes that are not expected to report.</summary>
    public IReadOnlyList<PlannedDay> NotExpected => _notExpected;

    public IReadOnlyDictionary<WeekOfPerson, List<CreditableDay>> Done { get; }

    public Place PlaceOf(PlannedDay day) => Places.Of(day.Commune, day.Village, day.Sector);
}
