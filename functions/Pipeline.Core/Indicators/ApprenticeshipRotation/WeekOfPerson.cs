using System.Globalization;

namespace Pipeline.Core.Indicators.ApprenticeshipRotation;

/// <summary>A person's ISO week (Monday to Sunday) at a commune: within it a day done answers to any planned day.</summary>
/// <param name="Commune">The one that stands for it on the month's last day; null where none does.</param>
public readonly record struct WeekOfPerson(string? Commune, string Person, int Year, int Week)
{
    public static WeekOfPerson Of(Place place, string person, DateOnly day)
    {
        var time = day.ToDateTime(TimeOnly.MinValue);
        return new(place.Commune, person, ISOWeek.GetYear(time), ISOWeek.GetWeekOfYear(time));
    }
}
