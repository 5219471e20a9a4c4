using Spectre.Console;

namespace Pipeline.Local.Demo.Play;

/// <summary>A bar that fills up: for a terminal.</summary>
public sealed class LiveYearView(ProgressTask bar) : IYearView
{
    public void Posted(int sheets) => bar.Increment(sheets);

    public void Running(TimerRun run, DateTimeOffset at) => bar.Description = $"{run.Month} {run.Timer}";
}
