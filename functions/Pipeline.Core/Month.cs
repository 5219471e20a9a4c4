using System.Globalization;

namespace Pipeline.Core;

/// <summary>A calendar month, the unit of filing. Written <c>yyyy-MM</c> everywhere a machine reads it.</summary>
public readonly record struct Month(int Year, int Number) : IComparable<Month>
{
    /// <summary>Day 1.</summary>
    public DateOnly FirstDay => new(Year, Number, 1);

    /// <summary>The last day, inclusive.</summary>
    public DateOnly LastDay => new(Year, Number, Days);

    /// <summary>How many days the month has.</summary>
    public int Days => DateTime.DaysInMonth(Year, Number);

    public Month Next => Plus(1);

    public Month Previous => Plus(-1);

    public static Month Of(DateOnly day) => new(day.Year, day.Month);

    public Month Plus(int months) => Of(FirstDay.AddMonths(months));

    public bool Contains(DateOnly day) => Of(day) == this;

    /// <summary>All days in order.</summary>
    public IEnumerable<DateOnly> EachDay()
    {
        var first = FirstDay;
        return Enumerable.Range(0, Days).Select(first.AddDays);
    }

    /// <summary>From this month to <paramref name="last"/>, both inclusive; nothing if <paramref name="last"/> is earlier.</summary>
    public IEnumerable<Month> Through(Month last)
    {
        for (var month = this; month <= last; month = month.Next)
        {
            yield return month;
        }
    }

    /// <exception cref="FormatException">The text is not <c>yyyy-MM</c>.</exception>
    public static Month Parse(string text) =>
        TryParse(text, out var month) ? month : throw new FormatException($"'{text}' is not a month; write it as yyyy-MM, for example 2019-03.");

    public static bool TryParse(string? text, out Month month)
    {
        var ok = DateOnly.TryParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        month = ok ? Of(day) : default;
        return ok;
    }

    public int CompareTo(Month other) => FirstDay.CompareTo(other.FirstDay);

    public override string ToString() => FirstDay.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    public static bool operator <(Month left, Month right) => left.CompareTo(right) < 0;

    public static bool operator >(Month left, Month right) => left.CompareTo(right) > 0;

    public static bool operator <=(Month left, Month right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Month left, Month right) => left.CompareTo(right) >= 0;
}
