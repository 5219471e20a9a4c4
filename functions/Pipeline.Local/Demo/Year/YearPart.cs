using Pipeline.Core;

namespace Pipeline.Local.Demo.Year;

/// <summary>As much of the year as a demo lives through.</summary>
/// <param name="Through">The last month that is made final.</param>
public sealed record YearPart(Month Through)
{
    private const int LastDay = 20;

    public static YearPart Whole { get; } = new(YearOfSheets.LastMonth);

    /// <summary>The month that stays open.</summary>
    public Month OpenMonth => Through.Next;

    /// <summary>The demo ends here: all that happens is earlier, and the clock runs on from here.</summary>
    public DateTimeOffset End => VietnamTime.StartOf(OpenMonth.FirstDay.AddDays(LastDay - 1));
}
