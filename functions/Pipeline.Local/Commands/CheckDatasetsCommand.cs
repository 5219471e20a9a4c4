using System.CommandLine;
using Pipeline.Storage.Publishing.Checks;
using Spectre.Console;

namespace Pipeline.Local.Commands;

/// <summary><c>check-datasets</c>: whether what readers have is sound.</summary>
internal static class CheckDatasetsCommand
{
    public static Command Create(IAnsiConsole console)
    {
        var (data, storage) = (CommonOptions.Data(), CommonOptions.Storage());
        var command = new Command("check-datasets", "Check the published snapshot: hashes, types, keys, totals. Exit code 1 if a check fails.") { data, storage };
        command.SetAction(async (line, cancellation) =>
        {
            await using var workplace = await Workplace.OpenAsync(Workplace.Settings(line, data, storage), cancellation);
            var report = await workplace.Get<ReadinessChecks>().CheckCurrentAsync(cancellation);
            CheckLines.Write(console, report.Failed);
            console.WriteLine($"{report.Checks.Count - report.Failed.Count} of {report.Checks.Count} checks passed; snapshot {report.SnapshotId ?? "–"}.");
            return report.Passed ? CommandLine.Done : CommandLine.Failed;
        });
        return command;
    }
}
