using System.CommandLine;
using Pipeline.Local.Commands;
using Spectre.Console;

namespace Pipeline.Local.Demo;

/// <summary><c>demo</c>: a year of the real case, posted, computed and shown.</summary>
internal static class DemoCommand
{
    public static Command Create(IAnsiConsole console)
    {
        var port = CommonOptions.Port();
        var data = new Option<string>("--data")
        {
            Description = "Folder of the demo's data, made anew at each run",
            HelpName = "DIR",
            DefaultValueFactory = _ => Path.Combine(".", "data", "demo"),
        };
        var seeds = new Option<string>("--seeds")
        {
            Description = "Folder of the reference data to import",
            HelpName = "DIR",
            DefaultValueFactory = _ => "seeds",
        };
        var seed = new Option<ulong>("--seed") { Description = "Another number makes up another year", HelpName = "N", DefaultValueFactory = _ => 2019 };
        var exit = new Option<bool>("--exit") { Description = "End after the summary, and do not go on serving" };
        var command = new Command("demo", "Post a made-up year of the real case over HTTP, make every month end, show the figures, and go on serving.")
        {
            data, seeds, port, seed, exit,
        };
        command.SetAction(async (line, cancellation) =>
        {
            var options = new DemoOptions(line.GetValue(data)!, line.GetValue(seeds)!, line.GetValue(port), line.GetValue(exit), line.GetValue(seed));
            await new DemoRun(options, console).RunAsync(cancellation);
            return CommandLine.Done;
        });
        return command;
    }
}
