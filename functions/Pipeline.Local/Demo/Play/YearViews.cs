using Spectre.Console;

namespace Pipeline.Local.Demo.Play;

/// <summary>Chooses how the year is shown: live on a terminal, in plain lines where the output goes elsewhere.</summary>
public static class YearViews
{
    public static Task ShowAsync(IAnsiConsole console, int sheets, Func<IYearView, Task> play) =>
        !console.Profile.Capabilities.Interactive || !console.Profile.Out.IsTerminal
            ? play(new PlainYearView(console, sheets))
            : console.Progress()
                .Columns(new SpinnerColumn(), new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
                .StartAsync(context => play(new LiveYearView(context.AddTask("2019", maxValue: sheets))));
}
