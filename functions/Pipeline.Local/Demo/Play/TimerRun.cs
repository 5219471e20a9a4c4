using Pipeline.Core;

namespace Pipeline.Local.Demo.Play;

/// <summary>A timer that runs at its instant.</summary>
/// <param name="Timer">The name of the function.</param>
/// <param name="Month">The month that it is about.</param>
public sealed record TimerRun(string Timer, Month Month)
{
    public static TimerRun PreliminaryCut(Month month) => new("PreliminaryCut", month);

    public static TimerRun FinalCut(Month month) => new("FinalCut", month);

    public static TimerRun DailyRefresh(Month month) => new("DailyRefresh", month);
}
