using System.CommandLine;
using Pipeline.Core;
using Pipeline.Functions.Settings;
using Pipeline.Local.Commands;
using Pipeline.Local.Demo.Year;
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
        var storage = Storage();
        var seeds = new Option<string?>("--seeds")
        {
            Description = "Folder of the reference data to import. Default: the repository's folder seeds",
            HelpName = "DIR",
        };
        var seed = new Option<ulong>("--seed") { Description = "Another number makes up another year", HelpName = "N", DefaultValueFactory = _ => 2019 };
        var through = Through();
        var exit = new Option<bool>("--exit") { Description = "End after the summary, and do not go on serving" };
        var command = new Command("demo", "Post a made-up year of the real case over HTTP, make every month end, show the figures, and go on serving.")
        {
            data, storage, seeds, port, through, seed, exit,
        };
        command.SetAction(async (line, cancellation) =>
        {
            var options = new DemoOptions(
                line.GetValue(data)!, line.GetValue(seeds) ?? SeedsFolder.Find(), line.GetValue(port), KindOf(line.GetValue(storage)!), line.GetValue(exit),
                line.GetValue(seed))
            {
                Part = new(line.GetValue(through)),
            };
            await new DemoRun(options, console).RunAsync(cancellation);
            return CommandLine.Done;
        });
        return command;
    }

    private static Option<Month> Through() => new("--through")
    {
        Description = "Play the year only until this month is final; the one after it stays open",
        HelpName = "yyyy-MM",
        DefaultValueFactory = _ => YearOfSheets.LastMonth,
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (Month.TryParse(text, out var month) && month >= YearOfSheets.FirstMonth && month <= YearOfSheets.LastMonth)
            {
                return month;
            }

            result.AddError($"--through is '{text}'; name a month of the demo's year, {YearOfSheets.FirstMonth} to {YearOfSheets.LastMonth}.");
            return default;
        },
    };

    private static Option<string> Storage()
    {
        var option = new Option<string>("--storage")
        {
            Description = "Where the demo keeps its data: embedded (a folder on this machine) or azurite (the emulator of Azure's storage; needs node)",
            HelpName = "KIND",
            DefaultValueFactory = _ => KebabCase.Of(StorageKind.Embedded),
        };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } text && KindOf(text) == StorageKind.Azure)
            {
                result.AddError($"--storage is '{text}'; a demo runs on embedded or on azurite.");
            }
        });
        return option;
    }

    /// <summary>Azure stands for all that a demo does not run on.</summary>
    private static StorageKind KindOf(string text) => KebabCase.TryParse<StorageKind>(text, out var kind) ? kind : StorageKind.Azure;
}
