using System.CommandLine;
using Pipeline.Core;
using Pipeline.Storage.Audit;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Rebuild;
using Spectre.Console;

namespace Pipeline.Local.Commands;

/// <summary><c>rebuild</c>: tables and datasets from the files that everything is written to first.</summary>
internal static class RebuildCommand
{
    /// <summary>Files of one kind that are told by name.</summary>
    private const int Told = 50;

    public static Command Create(IAnsiConsole console)
    {
        var (data, storage) = (CommonOptions.Data(), CommonOptions.Storage());
        var clock = CommonOptions.Clock("Compute open months as of this instant");
        var dryRun = new Option<bool>("--dry-run") { Description = "Read everything and report; write nothing. Needs no empty tables" };
        var taken = new Option<string[]?>("--take") { Description = "A file that counts where two contradict each other, as the report names it; can be given several times", HelpName = "FILE" };
        var command = new Command(
            "rebuild", "Make tables and datasets anew from received bodies, the journal, sealed audit hours and reference snapshots, into empty tables. Can be run again after it was cut off. Exit code 1 if something is left to decide.")
        {
            dryRun, taken, clock, data, storage,
        };
        command.SetAction(async (line, cancellation) =>
        {
            var dry = line.GetValue(dryRun);
            await using var workplace = await Workplace.OpenAsync(Workplace.Settings(line, data, storage), cancellation, alone: !dry);
            var now = line.GetValue(clock) ?? workplace.Get<TimeProvider>().GetUtcNow();
            var request = new RebuildRequest(dry, now, (line.GetValue(taken) ?? []).ToHashSet(StringComparer.Ordinal));
            var report = await console.Status().StartAsync(
                "Dựng lại / Rebuilding", context => workplace.Get<Rebuilding>().RunAsync(request, new Shown(context), cancellation));
            if (!dry)
            {
                await AuditAsync(workplace, report, cancellation);
            }

            return Show(console, report, dry);
        });
        return command;
    }

    private static Task AuditAsync(Workplace workplace, RebuildReport report, CancellationToken cancellation) => workplace.Get<AuditLog>().AppendAsync(
        new(
            workplace.Get<TimeProvider>().GetUtcNow(), Operator.Name, "rebuild", FormattableString.Invariant($"{report.Revisions} revisions"),
            report.IsWhole ? "whole" : "open", Environment.MachineName), cancellation);

    private static int Show(IAnsiConsole console, RebuildReport report, bool dry)
    {
        foreach (var kind in report.Notes.GroupBy(n => n.Kind))
        {
            console.WriteLine(FormattableString.Invariant($"{KebabCase.Of(kind.Key)} ({kind.Count()}): {RebuildNoteWords.Of(kind.Key)}"));
            foreach (var note in kind.Take(Told))
            {
                console.WriteLine($"  {note.Subject}");
            }
        }

        console.WriteLine(FormattableString.Invariant(
            $"{report.Revisions} revisions, {report.Decisions} rows of decisions, {report.SealedHours} sealed hours of the audit, {report.Versions} versions of months."));
        if (report.MonthEnd is { } month)
        {
            CheckLines.Write(console, month.FailedChecks);
            console.WriteLine(month.Result == MonthEndResult.ChecksFailed ? "Nothing was published: the readiness checks above failed." : $"Published as snapshot {month.SnapshotId}.");
        }

        console.WriteLine(dry ? "Nothing was written." : report.IsWhole ? "Everything is back." : "Not everything is back: what is left to decide stands above.");
        return report.IsWhole ? CommandLine.Done : CommandLine.Failed;
    }

    private sealed class Shown(StatusContext context) : IProgress<RebuildProgress>
    {
        public void Report(RebuildProgress value) => context.Status(FormattableString.Invariant($"Dựng lại / Rebuilding: {value.Step} ({value.Done})"));
    }
}
