using System.CommandLine;
using Pipeline.Core;
using Pipeline.Functions.Settings;
using Pipeline.Storage.Backups;
using Spectre.Console;

namespace Pipeline.Local.Commands;

/// <summary><c>backup</c>: everything that is in the data folder as one file, while it is served.</summary>
internal static class BackupCommand
{
    public static Command Create(IAnsiConsole console)
    {
        var data = CommonOptions.Data();
        var file = new Argument<FileInfo>("FILE") { Description = "File to write, such as pipeline-2026-11-23.tar.gz; must not exist" };
        var command = new Command("backup", "Copy the embedded store into one file, also while it is served.") { file, data };
        command.SetAction(async (line, cancellation) =>
        {
            var settings = EmbeddedOnly(PipelineSettings.From(Workplace.Settings(line, data)));
            var target = line.GetRequiredValue(file).FullName;
            var backup = new EmbeddedBackup(settings.DataFolder, settings.CodeCommit, TimeProvider.System);
            var contents = await FileProgress.ShowAsync(console, "Sao lưu / Backing up", p => backup.WriteAsync(target, p, cancellation));
            console.WriteLine(FormattableString.Invariant($"{contents.Entries.Count} files, {contents.Bytes} bytes, are in {target}: all that was acknowledged before {contents.CreatedAt:yyyy-MM-dd'T'HH:mm:ss'Z'}."));
            return CommandLine.Done;
        });
        return command;
    }

    internal static PipelineSettings EmbeddedOnly(PipelineSettings settings) => settings.Storage == StorageKind.Embedded
        ? settings
        : throw new BackupException(Problem.BackupNeedsEmbeddedStore(KebabCase.Of(settings.Storage)));
}
