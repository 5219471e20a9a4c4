using System.CommandLine;
using Pipeline.Core;
using Pipeline.Core.Jobs;
using Pipeline.Storage.Jobs;
using Pipeline.Storage.Privacy;
using Spectre.Console;

namespace Pipeline.Local.Commands;

/// <summary><c>purge</c>: takes away what is older than the periods of the rule pack in force.</summary>
internal static class PurgeCommand
{
    public static Command Create(IAnsiConsole console)
    {
        var (data, storage) = (CommonOptions.Data(), CommonOptions.Storage());
        var dryRun = new Option<bool>("--dry-run") { Description = "Count what would go, and take nothing away" };
        var clock = CommonOptions.Clock("With --dry-run: count as of this instant");
        clock.Validators.Add(result =>
        {
            if (result.GetValue(clock) is not null && !result.GetValue(dryRun))
            {
                result.AddError("--clock needs --dry-run: what is purged goes by the clock.");
            }
        });
        var command = new Command(
            "purge", "Take away free text, rows and registers that are older than the rule pack in force keeps them. Published figures keep every byte. It cannot be undone; repeating it changes nothing.")
        {
            dryRun, clock, data, storage,
        };
        command.SetAction(async (line, cancellation) =>
        {
            await using var workplace = await Workplace.OpenAsync(Workplace.Settings(line, data, storage), cancellation);
            var now = line.GetValue(clock) ?? workplace.Get<TimeProvider>().GetUtcNow();
            return line.GetValue(dryRun)
                ? Show(console, await workplace.Get<Purging>().RunAsync(new(now, Operator.Name, DryRun: true), _ => { }, cancellation), "would go")
                : Show(console, await RunAsync(workplace, cancellation), "gone");
        });
        return command;
    }

    private static async Task<PurgeReport> RunAsync(Workplace workplace, CancellationToken cancellation)
    {
        PurgeReport? report = null;
        await workplace.Get<JobLog>().RunAsync(
            JobKinds.Purge.Code, Operator.Name, JobInputs.None, async (run, token) => report = await workplace.Get<PurgeJob>().RunAsync(run, token), cancellation);
        return report!;
    }

    private static int Show(IAnsiConsole console, PurgeReport report, string words)
    {
        switch (report.Result)
        {
            case PurgeResult.NothingDue:
                console.WriteLine("Nothing is older than it may be kept.");
                break;
            case PurgeResult.NoPeriods:
                console.WriteLine("The rule pack in force sets no periods (retention), so nothing is purged.");
                break;
            case PurgeResult.AlreadyRunning:
                console.WriteLine("Months are being computed. Try again when that has ended.");
                break;
            default:
                ShowCounts(console, report, words);
                break;
        }

        return report.Result == PurgeResult.AlreadyRunning ? CommandLine.Failed : CommandLine.Done;
    }

    private static void ShowCounts(IAnsiConsole console, PurgeReport report, string words)
    {
        foreach (var (kind, count) in report.Counts)
        {
            console.WriteLine(FormattableString.Invariant($"{count,9}  {KebabCase.Of(kind)}: {PurgeKindWords.Of(kind)}"));
        }

        console.WriteLine($"Texts {Through(report.Purged.Texts)}, rows {Through(report.Purged.Rows)}, registers {Through(report.Purged.Registers)}: {words}.");
    }

    private static string Through(Month? month) => month is { } last ? $"through {last}" : "of no month";
}
