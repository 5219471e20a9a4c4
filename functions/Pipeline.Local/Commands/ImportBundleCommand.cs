using System.CommandLine;
using Pipeline.Storage.Bundles;
using Spectre.Console;

namespace Pipeline.Local.Commands;

/// <summary><c>import-bundle</c>: finished sheets from a device that has no signal, brought on a stick or in a message.</summary>
internal static class ImportBundleCommand
{
    public static Command Create(IAnsiConsole console)
    {
        var (data, storage) = (CommonOptions.Data(), CommonOptions.Storage());
        var file = new Argument<FileInfo>("FILE") { Description = "The .pipeline-bundle file that the web app exported" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Check only; nothing is stored" };
        var restatement = new Option<bool>("--for-restatement") { Description = "Keep sheets of locked months for the board to let in" };
        var command = new Command("import-bundle", "Take the sheets of a signed bundle; importing it again changes nothing. Exit code 1 if a sheet was not taken.")
        {
            file, dryRun, restatement, data, storage,
        };
        command.SetAction(async (line, cancellation) =>
        {
            var body = await File.ReadAllBytesAsync(line.GetRequiredValue(file).FullName, cancellation);
            await using var workplace = await Workplace.OpenAsync(Workplace.Settings(line, data, storage), cancellation);
            var now = workplace.Get<TimeProvider>().GetUtcNow();
            var bundle = new BundleToImport(body, now, line.GetValue(dryRun), line.GetValue(restatement));
            return Show(console, await workplace.Get<BundleImport>().ImportAsync(bundle, Operator.Name, Environment.MachineName, cancellation));
        });
        return command;
    }

    private static int Show(IAnsiConsole console, ImportedBundle bundle)
    {
        if (bundle.Problem is { } problem)
        {
            ProblemLines.Write(console, problem);
            return CommandLine.Failed;
        }

        console.WriteLine($"{bundle.Organization}, made {bundle.MadeAt} by the device's clock:");
        foreach (var sheet in bundle.Sheets)
        {
            console.WriteLine($"{sheet.Answer.Receipt?.Receipt ?? "not taken",-16} {sheet.Answer.Receipt?.Status ?? "",-22} {sheet.Form} {sheet.Month} {sheet.Unit}");
            foreach (var wrong in sheet.Answer.Problems)
            {
                ProblemLines.Write(console, wrong);
            }
        }

        return bundle.Sheets.All(s => s.Answer.Receipt is not null) ? CommandLine.Done : CommandLine.Failed;
    }
}
