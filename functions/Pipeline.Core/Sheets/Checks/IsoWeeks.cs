namespace Pipeline.Core.Sheets.Checks;

/// <summary>The days of the ISO weeks (Monday to Sunday) that a month touches: a day planned at its end may be done at that week's end.</summary>
public readonly record struct IsoWeeks(DateOnly First, DateOnly Last)
{
    public static IsoWeeks Of(Month month) => new(
        month.FirstDay.AddDays(-SinceMonday(month.FirstDay)),
        month.LastDay.AddDays(6 - SinceMonday(month.LastDay)));

    private static int SinceMonday(DateOnly day) => ((int)day.DayOfWeek + 6) % 7;
}
