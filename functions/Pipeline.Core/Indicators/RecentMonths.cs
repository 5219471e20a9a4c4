using System.Numerics;

namespace Pipeline.Core.Indicators;

/// <summary>A set of the months up to a month, at most 64 of them: bit 0 is that month, bit 1 the one before it.</summary>
public readonly record struct RecentMonths(ulong Bits)
{
    public const int Most = 64;

    /// <summary>The month itself alone.</summary>
    public static RecentMonths This => new(1);

    public bool IsEmpty => Bits == 0;

    public int Count => BitOperations.PopCount(Bits);

    /// <summary>How many months ago the last of them was; 0 is the month itself. Of no use if empty.</summary>
    public int Latest => BitOperations.TrailingZeroCount(Bits);

    /// <summary>The same months, seen from the next one.</summary>
    public RecentMonths FromNextMonth() => new(Bits << 1);

    /// <summary>Those of the last so many months, the month itself among them.</summary>
    public RecentMonths Within(int months) => months >= Most ? this : new(Bits & ((1UL << months) - 1));

    public static RecentMonths operator |(RecentMonths left, RecentMonths right) => new(left.Bits | right.Bits);
}
