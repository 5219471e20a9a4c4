using System.CommandLine;
using Pipeline.Storage.Reference;
using Spectre.Console;

namespace Pipeline.Local.Commands;

/// <summary><c>export-reference</c>: the reference data in force, with the register changes that were approved, as the files that an import takes.</summary>
internal static class ExportReferenceCommand
{
    public static Command Create(IAnsiConsole console)
    {
        var (data, storage) = (CommonOptions.Data(), CommonOptions.Storage());
        var folder = new Argument<DirectoryInfo>("DIR") { Description = "Folder to write to; it will hold names of people" };
        var command = new Command("export-reference", "Write the reference data in force as files to edit and import again.") { folder, data, storage };
        command.SetAction(async (line, cancellation) =>
        {
            await using var workplace = await Workplace.OpenAsync(Workplace.Settings(line, data, storage), cancellation);
            var store = workplace.Get<ReferenceStore>();
            var version = await store.CurrentAsync(cancellation)
                ?? throw new CommandException("There is no reference data to export yet. Bring some in with the command import.");
            var target = line.GetRequiredValue(folder).FullName;
            foreach (var (name, text) in ReferenceWriter.Write(await store.DataAsync(version, cancellation)))
            {
                var path = Path.Combine(target, name);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                await File.WriteAllTextAsync(path, text, cancellation);
            }

            console.WriteLine($"Version {version.Number} is in {target}.");
            return CommandLine.Done;
        });
        return command;
    }
}
