using System.CommandLine;
using Pipeline.Storage.Audit;
using Pipeline.Storage.Reference;
using Spectre.Console;

namespace Pipeline.Local.Commands;

/// <summary><c>import</c>: reference data from a folder.</summary>
internal static class ImportCommand
{
    public static Command Create(IAnsiConsole console)
    {
        var (data, storage) = (CommonOptions.Data(), CommonOptions.Storage());
        var folder = new Argument<DirectoryInfo>("DIR") { Description = "Folder with the CSV and JSON files, as in seeds" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Check only, and tell what would change; nothing is stored" };
        var command = new Command("import", "Import reference data: all problems are listed, or a new version comes into force.") { folder, dryRun, data, storage };
        command.SetAction(async (line, cancellation) =>
        {
            var source = line.GetRequiredValue(folder);
            if (!source.Exists)
            {
                throw new CommandException($"There is no folder {source}. Name the folder that holds the CSV and JSON files.");
            }

            await using var workplace = await Workplace.OpenAsync(Workplace.Settings(line, data, storage), cancellation);
            var now = workplace.Get<TimeProvider>().GetUtcNow();
            var outcome = await workplace.Get<ImportJob>().RunAsync(
                ReferenceFiles.FromFolder(source.FullName), line.GetValue(dryRun), Operator.Name, now, cancellation);
            if (!line.GetValue(dryRun) && outcome.Problems.Count == 0)
            {
                await workplace.Get<AuditLog>().AppendAsync(
                    new(now, Operator.Name, "import-reference", $"version {outcome.Version}", outcome.Changed ? "changed" : "unchanged", Environment.MachineName), cancellation);
            }

            var shown = Show(console, outcome);
            if (line.GetValue(dryRun) && outcome.Data is { } read)
            {
                PreviewLines.Write(console, await workplace.Get<ImportPreviews>().OfAsync(read, now, cancellation));
            }

            return shown;
        });
        return command;
    }

    private static int Show(IAnsiConsole console, ImportOutcome outcome)
    {
        foreach (var problem in outcome.Problems)
        {
            ProblemLines.Write(console, problem);
        }

        if (outcome.Problems.Count > 0)
        {
            console.WriteLine($"{outcome.Problems.Count} problems; nothing was stored.");
            return CommandLine.Failed;
        }

        var table = new Table().AddColumn("file").AddColumn(new TableColumn("rows").RightAligned());
        foreach (var (file, rows) in outcome.Counts.OrderBy(c => c.Key, StringComparer.Ordinal))
        {
            table.AddRow(new Text(file), new Text($"{rows}"));
        }

        console.Write(table);
        console.WriteLine(
            outcome.Version is null ? "The files are in order; nothing was stored."
            : outcome.Changed ? $"Version {outcome.Version} is in force."
            : $"The files say nothing new; version {outcome.Version} stays in force.");
        return CommandLine.Done;
    }
}
