using System.CommandLine;
using Pipeline.Functions.Settings;
using Pipeline.Local.Azurite;
using Pipeline.Local.Demo;
using Pipeline.Storage;
using Pipeline.Storage.Backups;
using Pipeline.Storage.Rebuild;
using Spectre.Console;

namespace Pipeline.Local.Commands;

/// <summary>All commands, and what becomes of their failures: one clear sentence and an exit code, never a stack trace.</summary>
internal static class CommandLine
{
    /// <summary>The command did what it was asked to.</summary>
    public const int Done = 0;

    /// <summary>It could not, or what it was asked to check is not in order.</summary>
    public const int Failed = 1;

    /// <summary>The command line makes no sense.</summary>
    public const int Misused = 2;

    // Kestrel gives requests under way so long to end; a timer's run hears of the stop at once.
    private static readonly TimeSpan StopWithin = TimeSpan.FromSeconds(30);

    public static RootCommand Root(IAnsiConsole console) =>
    [
        DemoCommand.Create(console),
        ServeCommand.Create(console),
        ImportCommand.Create(console),
        ImportBundleCommand.Create(console),
        MonthEndCommand.Create(console),
        CheckDatasetsCommand.Create(console),
        VerifyMonthCommand.Create(console),
        CheckExplanationsCommand.Create(console),
        ExportCommand.Create(console),
        RollBackCommand.Create(console),
        CleanUpCommand.Create(console),
        PurgeCommand.Create(console),
        ExportPersonCommand.Create(console),
        QueriesCommand.Create(console),
        ExportReferenceCommand.Create(console),
        HealthCommand.Create(console),
        BackupCommand.Create(console),
        RestoreCommand.Create(console),
        RebuildCommand.Create(console),
        CheckAuditCommand.Create(console),
        KeysCommand.Create(console),
        GenerateSeedsCommand.Create(console),
        PowerBiCommand.Create(console),
        SbomCommand.Create(console),
        ReportCommand.Create(console),
    ];

    public static async Task<int> RunAsync(string[] args, IAnsiConsole console, IAnsiConsole errors)
    {
        var root = Root(console);
        root.Description = "Collects the monthly forms of grassroots Party organisations, and publishes what follows from them. "
            + "Thu nhận báo cáo tháng của các tổ chức cơ sở đảng và công bố số liệu tổng hợp.";
        var line = root.Parse(args);
        if (line.Errors.Count > 0)
        {
            foreach (var error in line.Errors)
            {
                errors.WriteLine(error.Message);
            }

            errors.WriteLine("--help tells how it is used.");
            return Misused;
        }

        try
        {
            return await line.InvokeAsync(new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = StopWithin });
        }
        catch (Exception failure) when (Sentence(failure) is { } sentence)
        {
            errors.WriteLine(sentence);
            return Failed;
        }
        catch (OperationCanceledException)
        {
            errors.WriteLine("Stopped.");
            return Failed;
        }
    }

    /// <summary>What the person can do about it; null if it is a bug, which is let fly.</summary>
    private static string? Sentence(Exception failure) => failure switch
    {
        CommandException or SettingException or DataFolderInUseException or BackupException or RebuildException or EmulatorException or InputsPurgedException => failure.Message,
        StoreUnavailableException => $"The store cannot be reached: {failure.Message} Check --storage, --data and the network, and try again.",
        DirectoryNotFoundException or FileNotFoundException or UnauthorizedAccessException => $"{failure.Message} Check the path and your rights to it.",
        _ => null,
    };
}
