using System.CommandLine;
using Pipeline.Core;
using Pipeline.Core.Summaries;
using Pipeline.Storage.MonthEnds;
using Spectre.Console;

namespace Pipeline.Local.Commands;

/// <summary><c>verify-month</c>: whether a final month comes out the same again.</summary>
internal static class VerifyMonthCommand
{
    public static Command Create(IAnsiConsole console)
    {
        var (data, storage, month) = (CommonOptions.Data(), CommonOptions.Storage(), CommonOptions.Month());
        (month.Required, month.Description) = (true, "The month to compute again");
        var version = new Option<int?>("--version") { Description = "A version of it: 1 final, 2 and more restated. Default: the current one", HelpName = "N" };
        var command = new Command(
            "verify-month", "Compute a final month again from the inputs it is pinned to and compare. Writes nothing. Exit code 1 if a byte differs.")
        {
            month, version, data, storage,
        };
        command.SetAction(async (line, cancellation) =>
        {
            await using var workplace = await Workplace.OpenAsync(Workplace.Settings(line, data, storage), cancellation);
            var (wanted, number) = (line.GetRequiredValue(month)!.Value, line.GetValue(version));
            return Show(console, await VerifyAsync(workplace, wanted, number, cancellation)
                ?? throw new CommandException($"The month {wanted} has no such final version; GET /api/months/{wanted}/versions lists those it has."));
        });
        return command;
    }

    private static async Task<VerifiedMonth?> VerifyAsync(Workplace workplace, Month month, int? version, CancellationToken cancellation)
    {
        try
        {
            return await workplace.Get<MonthVerifying>().VerifyAsync(month, version, cancellation);
        }
        catch (InvalidDataException damage)
        {
            throw new CommandException($"{damage.Message} Without it the version cannot be computed again; bring it back from a backup.");
        }
    }

    private static int Show(IAnsiConsole console, VerifiedMonth verified)
    {
        if (verified.IsPurged)
        {
            console.WriteLine($"{verified.Version.Month} version {verified.Version.Version}: what it was computed from was purged by the retention rule, so it cannot be computed again. Nothing is damaged; check-datasets checks the published files.");
            return CommandLine.Done;
        }

        foreach (var part in verified.Parts)
        {
            console.WriteLine($"{(part.IsEqual ? "equal  " : "DIFFERS")}  {part.Name}  {part.Published ?? "not published"}");
        }

        var name = $"{verified.Version.Month} version {verified.Version.Version}";
        console.WriteLine(verified.IsEqual ? $"{name}: every byte is as published."
            : verified.RulesVersion == RulesVersion.Current ? $"{name}: not as published. What differs is marked above."
            : $"{name}: not as published. It was made by rules version {verified.RulesVersion}, and this program has {RulesVersion.Current}.");
        return verified.IsEqual ? CommandLine.Done : CommandLine.Failed;
    }
}
