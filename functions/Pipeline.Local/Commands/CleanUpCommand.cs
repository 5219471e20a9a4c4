using System.CommandLine;
using Pipeline.Core.Jobs;
using Pipeline.Storage.Jobs;
using Pipeline.Storage.Publishing.CleanUp;
using Spectre.Console;

namespace Pipeline.Local.Commands;

/// <summary><c>clean-up</c>: moves to the archive what only older snapshots name.</summary>
internal static class CleanUpCommand
{
    public static Command Create(IAnsiConsole console)
    {
        var (data, storage) = (CommonOptions.Data(), CommonOptions.Storage());
        var dryRun = new Option<bool>("--dry-run") { Description = "Tell what would move, and move nothing" };
        var command = new Command(
            "clean-up", "Move to the archive what no snapshot of the last 14 days names. Nothing is lost: every version stays readable. Repeating it changes nothing.")
        {
            dryRun, data, storage,
        };
        command.SetAction(async (line, cancellation) =>
        {
            await using var workplace = await Workplace.OpenAsync(Workplace.Settings(line, data, storage), cancellation);
            return line.GetValue(dryRun)
                ? ShowPlan(console, await workplace.Get<DatasetCleanUp>().PlanAsync(cancellation))
                : Show(console, await RunAsync(workplace, cancellation));
        });
        return command;
    }

    private static async Task<CleanUpOutcome> RunAsync(Workplace workplace, CancellationToken cancellation)
    {
        CleanUpOutcome? outcome = null;
        await workplace.Get<JobLog>().RunAsync(
            JobKinds.CleanUp.Code, Operator.Name, JobInputs.None, async (run, token) => outcome = await workplace.Get<CleanUpJob>().RunAsync(run, token), cancellation);
        return outcome!;
    }

    private static int ShowPlan(IAnsiConsole console, CleanUpOutcome plan)
    {
        foreach (var file in plan.Moved)
        {
            console.WriteLine(file.Name);
        }

        return Ended(console, plan.Result, $"{plan.Moved.Count} files would move to the archive, {plan.Left} would be left.");
    }

    private static int Show(IAnsiConsole console, CleanUpOutcome outcome)
    {
        foreach (var name in outcome.Damaged)
        {
            console.WriteLine($"damaged, left where it is: {name}");
        }

        var ended = Ended(console, outcome.Result, $"{outcome.Moved.Count} files moved to the archive, {outcome.Left} are left.");
        return outcome.Damaged.Count > 0 ? CommandLine.Failed : ended;
    }

    private static int Ended(IAnsiConsole console, CleanUpResult result, string counts)
    {
        console.WriteLine(result switch
        {
            CleanUpResult.Done => counts,
            CleanUpResult.NothingToMove => "There is nothing to move.",
            CleanUpResult.NothingPublished => "Nothing was published yet.",
            CleanUpResult.AlreadyRunning => "Months are being computed. Try again when that has ended.",
            _ => "The pointer or a manifest of the last days cannot be read, so nothing was moved. The command check-datasets says more.",
        });
        return result is CleanUpResult.Done or CleanUpResult.NothingToMove or CleanUpResult.NothingPublished ? CommandLine.Done : CommandLine.Failed;
    }
}
