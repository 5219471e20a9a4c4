using System.CommandLine;
using Pipeline.Local.Seeds;
using Spectre.Console;

namespace Pipeline.Local.Commands;

/// <summary><c>generate-seeds</c>: the made-up reference data of the real case.</summary>
internal static class GenerateSeedsCommand
{
    public static Command Create(IAnsiConsole console)
    {
        var folder = new Argument<DirectoryInfo>("DIR") { Description = "Folder to write to; files of the same names are replaced" };
        var command = new Command("generate-seeds", "Write the reference data of the real case, with made-up people, as CSV and JSON. The same files every time.") { folder };
        command.SetAction(line =>
        {
            var target = line.GetRequiredValue(folder).FullName;
            SeedFiles.WriteTo(target);
            console.WriteLine($"Written to {target}. Import it with the command import.");
            return CommandLine.Done;
        });
        return command;
    }
}
