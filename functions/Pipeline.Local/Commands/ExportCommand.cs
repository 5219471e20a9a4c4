using System.CommandLine;
using Pipeline.Storage;
using Pipeline.Storage.Publishing;
using Spectre.Console;

namespace Pipeline.Local.Commands;

/// <summary><c>export</c>: the published snapshot as a folder.</summary>
internal static class ExportCommand
{
    public static Command Create(IAnsiConsole console)
    {
        var (data, storage) = (CommonOptions.Data(), CommonOptions.Storage());
        var folder = new Argument<DirectoryInfo>("DIR") { Description = "Folder to write to; Power BI and Excel read it as they read the container" };
        var command = new Command("export", "Copy the published snapshot into a folder: Parquet, CSV, dictionary.") { folder, data, storage };
        command.SetAction(async (line, cancellation) =>
        {
            await using var workplace = await Workplace.OpenAsync(Workplace.Settings(line, data, storage), cancellation);
            var target = line.GetRequiredValue(folder).FullName;
            var snapshot = await ExportSnapshot.ToFolderAsync(workplace.Get<Stores>(), target, cancellation)
                ?? throw new CommandException("There is no snapshot to export yet. Publish one first with the command month-end.");
            console.WriteLine($"Snapshot {snapshot} is in {target}.");
            return CommandLine.Done;
        });
        return command;
    }
}
