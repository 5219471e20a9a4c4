using System.CommandLine;
using Pipeline.Local.PowerBi;
using Spectre.Console;

namespace Pipeline.Local.Commands;

/// <summary><c>powerbi</c>: the Power BI project of the datasets, made from their contract.</summary>
internal static class PowerBiCommand
{
    public static Command Create(IAnsiConsole console)
    {
        var folder = new Argument<DirectoryInfo>("DIR") { Description = "Folder to write to; its project is replaced" };
        var command = new Command("powerbi", "Write the Power BI project (model, measures, pages) that reads the datasets. The same files every time.") { folder };
        command.SetAction(line =>
        {
            var target = line.GetRequiredValue(folder).FullName;
            PowerBiProject.WriteTo(target);
            console.WriteLine($"Written to {target}. Open {PowerBiProject.Name}.pbip in Power BI Desktop.");
            return CommandLine.Done;
        });
        return command;
    }
}
