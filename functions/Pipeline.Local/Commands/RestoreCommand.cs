using System.CommandLine;
using Pipeline.Functions.Settings;
using Pipeline.Storage.Backups;
using Spectre.Console;

namespace Pipeline.Local.Commands;

/// <summary><c>restore</c>: a backup as a data folder.</summary>
internal static class RestoreCommand
{
    public static Command Create(IAnsiConsole console)
    {
        var data = CommonOptions.Data();
        var file = new Argument<FileInfo>("FILE") { Description = "File that the command backup has written" };
        var command = new Command("restore", "Bring a backup into a data folder that has nothing in it yet.") { file, data };
        command.SetAction(async (line, cancellation) =>
        {
            var settings = BackupCommand.EmbeddedOnly(PipelineSettings.From(Workplace.Settings(line, data)));
            var source = line.GetRequiredValue(file).FullName;
            var contents = await FileProgress.ShowAsync(
                console, "Phục hồi / Restoring", p => EmbeddedRestore.ReadAsync(source, settings.DataFolder, p, cancellation));
            console.WriteLine(FormattableString.Invariant($"{contents.Entries.Count} files, as of {contents.CreatedAt:yyyy-MM-dd'T'HH:mm:ss'Z'}, are in {settings.DataFolder}. Serve it with: serve --data {settings.DataFolder}"));
            return CommandLine.Done;
        });
        return command;
    }
}
