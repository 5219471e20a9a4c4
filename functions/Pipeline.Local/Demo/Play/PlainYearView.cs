using System.Globalization;
using Pipeline.Core;
using Spectre.Console;

namespace Pipeline.Local.Demo.Play;

/// <summary>A line a cut: for output that goes to a file.</summary>
public sealed class PlainYearView(IAnsiConsole console, int total) : IYearView
{
    private int _posted;

    public void Posted(int sheets) => _posted += sheets;

    public void Cutting(MonthCut cut, DateTimeOffset at) => console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{VietnamTime.ToLocal(at):yyyy-MM-dd HH:mm}  {cut.Timer,-14} {cut.Month}  {_posted,6}/{total}"));
}
