using System.CommandLine;
using Pipeline.Storage.Publishing.RollBack;
using Spectre.Console;

namespace Pipeline.Local.Commands;

/// <summary><c>rollback</c>: takes readers to another snapshot, by the pointer alone.</summary>
internal static class RollBackCommand
{
    public static Command Create(IAnsiConsole console)
    {
        var (data, storage) = (CommonOptions.Data(), CommonOptions.Storage());
        var snapshot = new Option<string>("--snapshot") { Description = "The snapshot that readers are to have, by its id; an archived one is brought back", HelpName = "ID", Required = true };
        var command = new Command(
            "rollback", "Take readers back to an earlier snapshot, or on to a later one again. It must be complete and pass every check. The next month end publishes over it.")
        {
            snapshot, data, storage,
        };
        command.SetAction(async (line, cancellation) =>
        {
            await using var workplace = await Workplace.OpenAsync(Workplace.Settings(line, data, storage), cancellation);
            var id = line.GetRequiredValue(snapshot);
            return Show(console, id, await workplace.Get<SnapshotRollBack>().RunAsync(id, Operator.Name, Environment.MachineName, cancellation));
        });
        return command;
    }

    private static int Show(IAnsiConsole console, string id, RollBackOutcome outcome)
    {
        CheckLines.Write(console, outcome.FailedChecks);
        console.WriteLine(outcome.Result switch
        {
            RollBackResult.Done => $"Readers have snapshot {id} now, and had {outcome.From ?? "none"}. The next month end publishes over it as soon as its figures differ from those left.",
            RollBackResult.AlreadyCurrent => $"Readers have snapshot {id} already.",
            RollBackResult.Unknown => $"There is no snapshot {id}, or its manifest is damaged. The folder manifests of the datasets and of the archive names those there are.",
            RollBackResult.OtherSchema => $"Snapshot {id} has a schema of another major version; readers of today's could not read it. Nothing was changed.",
            _ => "The checks above failed. Readers keep the snapshot they had.",
        });
        return outcome.Result is RollBackResult.Done or RollBackResult.AlreadyCurrent ? CommandLine.Done : CommandLine.Failed;
    }
}
