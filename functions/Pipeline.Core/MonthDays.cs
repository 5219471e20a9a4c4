using System.Numerics;
using Pipeline.Core.Reference;

namespace Pipeline.Core;

/// <summary>A set of days of one month: bit 0 is day 1.</summary>
public readonly record struct MonthDays(uint Bits)
{
    public static MonthDays None => default;

    public int Count => BitOperations.PopCount(Bits);

    public bool IsEmpty => Bits == 0;

    /// <summary>The days of the month on which a dated fact holds.</summary>
    public static MonthDays Of(IDated fact, Month month) => Between(fact.ValidFrom, fact.ValidTo, month);

    /// <summary>The days of the month with <paramref name="from"/> ≤ day &lt; <paramref name="to"/>; an open end where a bound is null.</summary>
    public static MonthDays Between(DateOnly? from, DateOnly? to, Month month)
    {
        var first = from is { } begin && begin > month.FirstDay ? begin.DayNumber - month.FirstDay.DayNumber : 0;
        var end = to is { } stop && stop <= month.LastDay ? stop.DayNumber - month.FirstDay.DayNumber : month.Days;
        return first >= end ? None : new(Below(end) & ~Below(first));
    }

    /// <summary>The day after its last one; null if it is empty.</summary>
    public DateOnly? EndIn(Month month) => IsEmpty ? null : month.FirstDay.AddDays(32 - BitOperations.LeadingZeroCount(Bits));

    public bool Contains(DateOnly day) => (Bits >> (day.Day - 1) & 1) == 1;

    public MonthDays Without(MonthDays other) => new(Bits & ~other.Bits);

    public static MonthDays operator |(MonthDays left, MonthDays right) => new(left.Bits | right.Bits);

    public static MonthDays operator &(MonthDays left, MonthDays right) => new(left.Bits & right.Bits);

    private static uint Below(int day) => (uint)((1UL << day) - 1);
}
