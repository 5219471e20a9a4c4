using System.CommandLine;
using System.Globalization;
using Pipeline.Core;
using Pipeline.Storage.Audit;
using Spectre.Console;

namespace Pipeline.Local.Commands;

/// <summary><c>check-audit</c>: whether the audit is as it was written.</summary>
internal static class CheckAuditCommand
{
    /// <summary>Findings of one hour that are told one by one; of the others only how many.</summary>
    private const int Told = 20;

    public static Command Create(IAnsiConsole console)
    {
        var (data, storage) = (CommonOptions.Data(), CommonOptions.Storage());
        var noted = new Option<string?>("--seal") { Description = "Hash of a seal that was noted elsewhere (a log, on paper): it must be in the chain", HelpName = "HASH" };
        var command = new Command("check-audit", "Check the audit against its seals, hour by hour. Writes nothing. Exit code 1 if an hour does not fit.") { noted, data, storage };
        command.SetAction(async (line, cancellation) =>
        {
            await using var workplace = await Workplace.OpenAsync(Workplace.Settings(line, data, storage), cancellation);
            return Show(console, await workplace.Get<AuditChecking>().CheckAsync(line.GetValue(noted), cancellation));
        });
        return command;
    }

    private static int Show(IAnsiConsole console, AuditReport report)
    {
        console.WriteLine(FormattableString.Invariant($"{report.Entries} entries in {report.Hours} sealed hours; {report.Open} entries not sealed yet."));
        if (report.Last is { } last)
        {
            console.WriteLine($"Last seal: {Said(last.Hour)} {last.Hash}");
        }

        if (report.Fits)
        {
            console.WriteLine("Every sealed hour fits.");
            return CommandLine.Done;
        }

        var first = report.Findings[0].Hour;
        console.WriteLine($"The first hour that does not fit: {Said(first)}.");
        foreach (var finding in report.Findings.TakeWhile(f => f.Hour == first).Take(Told))
        {
            console.WriteLine($"  {KebabCase.Of(finding.Fault)}  {finding.What}");
            console.WriteLine($"    {AuditFaultWords.Of(finding.Fault)}");
        }

        var others = report.Findings.Select(f => f.Hour).Distinct().Count() - 1;
        console.WriteLine(FormattableString.Invariant($"{report.Findings.Count} findings, {others} more hours. Keep the store as it is, copy it, and read docs/OPERATIONS.md, «The audit does not fit»."));
        return CommandLine.Failed;
    }

    private static string Said(AuditHour hour) => hour.Start.ToString("yyyy-MM-dd HH':00Z'", CultureInfo.InvariantCulture);
}
