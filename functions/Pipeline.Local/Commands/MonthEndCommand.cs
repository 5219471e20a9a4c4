using System.CommandLine;
using Pipeline.Core;
using Pipeline.Core.Jobs;
using Pipeline.Storage.Jobs;
using Pipeline.Storage.MonthEnds;
using Spectre.Console;

namespace Pipeline.Local.Commands;

/// <summary><c>month-end</c>: computes what is due now, and publishes it.</summary>
internal static class MonthEndCommand
{
    public static Command Create(IAnsiConsole console)
    {
        var (data, storage, month) = (CommonOptions.Data(), CommonOptions.Storage(), CommonOptions.Month());
        var clock = CommonOptions.Clock("Compute what was due at this instant");
        var full = new Option<bool>("--full") { Description = "Make every summary anew instead of reusing what has not changed; gives the same figures" };
        var command = new Command("month-end", "Compute every month that is due and publish the result. Repeating it changes nothing.") { month, full, clock, data, storage };
        command.SetAction(async (line, cancellation) =>
        {
            await using var workplace = await Workplace.OpenAsync(Workplace.Settings(line, data, storage), cancellation);
            var now = line.GetValue(clock) ?? workplace.Get<TimeProvider>().GetUtcNow();
            MonthEndReport? report = null;
            await console.Progress().StartAsync(context => workplace.Get<JobLog>().RunAsync(
                JobKinds.MonthEnd.Code, Operator.Name, JobInputs.OfMonthEnd(line.GetValue(month), line.GetValue(full)),
                async (run, token) => report = await workplace.Get<MonthEndJob>().RunAsync(run, now, new ProgressBars(context), token), cancellation));
            return Show(console, report!);
        });
        return command;
    }

    private static int Show(IAnsiConsole console, MonthEndReport report)
    {
        foreach (var month in report.Months)
        {
            console.WriteLine($"{month.Month}  {KebabCase.Of(month.State)}, version {month.Version}: {month.Summarised} summaries made, {month.Reused} reused");
        }

        CheckLines.Write(console, report.FailedChecks);
        console.WriteLine(report.Result switch
        {
            MonthEndResult.Published => $"Published as snapshot {report.SnapshotId}.",
            MonthEndResult.Unchanged => $"Nothing has changed since snapshot {report.SnapshotId}.",
            MonthEndResult.ChecksFailed => "Nothing was published: the readiness checks above failed. Readers keep the snapshot they had.",
            MonthEndResult.AlreadyRunning => "Another run is under way. Try again when it has ended.",
            _ => "There is no reference data yet. Import it first with the command import.",
        });
        return report.Result is MonthEndResult.Published or MonthEndResult.Unchanged ? CommandLine.Done : CommandLine.Failed;
    }
}
