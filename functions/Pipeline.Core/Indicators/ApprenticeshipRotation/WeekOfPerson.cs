using System.Globalization;

namespace Pipeline.Core.Indicators.ApprenticeshipRotation;

/// <summary>A person's ISO week (Monday to Sunday): within it a day done answers to any planned day.</summary>
public readonly record struct WeekOfPerson(string Person, int Year, int Week)
{
    public static WeekOfPerson Of(string person, DateOnly day)
    {
        var time = day.ToDateTime(TimeOnly.MinValue);
        return new(person, ISOWeek.GetYear(time), ISOWeek.GetWeekOfYear(time));
    }
}
