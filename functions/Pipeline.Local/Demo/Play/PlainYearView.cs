using System.Globalization;
using Pipeline.Core;
using Spectre.Console;

namespace Pipeline.Local.Demo.Play;

/// <summary>A line for each timer that runs: for output that goes to a file.</summary>
public sealed class PlainYearView(IAnsiConsole console, int total) : IYearView
{
    private int _posted;

    public void Posted(int sheets) => _posted += sheets;

    public void Running(TimerRun run, DateTimeOffset at) => console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{VietnamTime.ToLocal(at):yyyy-MM-dd HH:mm}  {run.Timer,-14} {run.Month}  {_posted,6}/{total}"));
}
