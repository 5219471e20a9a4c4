using System.CommandLine;
using Pipeline.Storage;
using Pipeline.Storage.Publishing;
using Spectre.Console;

namespace Pipeline.Local.Commands;

/// <summary><c>export</c>: a snapshot as a folder, the one that readers have unless another is named.</summary>
internal static class ExportCommand
{
    public static Command Create(IAnsiConsole console)
    {
        var (data, storage) = (CommonOptions.Data(), CommonOptions.Storage());
        var folder = new Argument<DirectoryInfo>("DIR") { Description = "Folder to write to; Power BI and Excel read it as they read the container" };
        var older = new Option<string?>("--snapshot") { Description = "An older snapshot, by its id. Default: the published one", HelpName = "ID" };
        var command = new Command("export", "Copy the published snapshot into a folder: Parquet, CSV, dictionary.") { folder, older, data, storage };
        command.SetAction(async (line, cancellation) =>
        {
            await using var workplace = await Workplace.OpenAsync(Workplace.Settings(line, data, storage), cancellation);
            var target = line.GetRequiredValue(folder).FullName;
            var snapshot = await ExportAsync(workplace.Get<Stores>(), line.GetValue(older), target, cancellation);
            console.WriteLine($"Snapshot {snapshot} is in {target}.");
            return CommandLine.Done;
        });
        return command;
    }

    private static async Task<string> ExportAsync(Stores stores, string? older, string folder, CancellationToken cancellation)
    {
        try
        {
            return older is null
                ? await ExportSnapshot.ToFolderAsync(stores, folder, cancellation)
                    ?? throw new CommandException("There is no snapshot to export yet. Publish one first with the command month-end.")
                : await ExportSnapshot.ToFolderAsync(stores, older, folder, cancellation)
                    ? older
                    : throw new CommandException($"There is no snapshot {older}. GET /api/months/{{month}}/versions names the snapshots that hold a month's versions.");
        }
        catch (InvalidDataException damage)
        {
            throw new CommandException($"{damage.Message} The command check-datasets says what else is wrong.");
        }
    }
}
