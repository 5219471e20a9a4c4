using Pipeline.Core;
using Pipeline.Core.Datasets;

namespace Pipeline.Local.Demo.Play;

/// <summary>A timer that runs at its instant.</summary>
/// <param name="Timer">The name of the function.</param>
/// <param name="Month">The month that it is about.</param>
/// <param name="State">The state that the month is published in afterwards.</param>
public sealed record TimerRun(string Timer, Month Month, MonthState State)
{
    public static TimerRun PreliminaryCut(Month month) => new("PreliminaryCut", month, MonthState.Preliminary);

    public static TimerRun FinalCut(Month month) => new("FinalCut", month, MonthState.Final);

    /// <summary>Of a month that is still running.</summary>
    public static TimerRun DailyRefresh(Month month) => new("DailyRefresh", month, MonthState.Open);
}
