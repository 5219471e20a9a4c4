using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Pipeline.Core;
using Pipeline.Storage.Audit;
using Pipeline.Storage.Privacy;
using Spectre.Console;

namespace Pipeline.Local.Commands;

/// <summary><c>export-person FILE</c>: all that is held of one person, as a file.</summary>
internal static class ExportPersonCommand
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create(IAnsiConsole console)
    {
        var (data, storage) = (CommonOptions.Data(), CommonOptions.Storage());
        var file = new Argument<string>("FILE") { Description = "JSON to write; must not exist" };
        var command = new Command(
            "export-person", "Write all that is held of one person, for that person. The member's code is read from the standard input, so that it stands in no list of processes and no history.")
        {
            file, data, storage,
        };
        command.SetAction(async (line, cancellation) =>
        {
            if (await Console.In.ReadLineAsync(cancellation) is not { } typed || typed.Trim() is not { Length: > 0 } member)
            {
                throw new CommandException("No member code came from the standard input: echo CODE | … export-person FILE");
            }

            await using var workplace = await Workplace.OpenAsync(Workplace.Settings(line, data, storage), cancellation);
            return await ExportAsync(console, workplace, member, line.GetRequiredValue(file), cancellation);
        });
        return command;
    }

    private static async Task<int> ExportAsync(IAnsiConsole console, Workplace workplace, string member, string file, CancellationToken cancellation)
    {
        var held = await workplace.Get<PersonExporting>().OfAsync(member, cancellation) ?? throw new CommandException(Problem.PersonNotHeld().En);
        await using (var stream = new FileStream(file, FileMode.CreateNew))
        {
            await JsonSerializer.SerializeAsync(stream, held, Readable, cancellation);
        }

        await workplace.Get<AuditLog>().AppendAsync(
            new(held.AsOf, Operator.Name, "export-person", FormattableString.Invariant($"{held.Sheets.Count} sheets"), "done", Environment.MachineName), cancellation);
        console.WriteLine(FormattableString.Invariant($"{held.Registers.Count} entries of registers, {held.Sheets.Count} sheets and {held.Requests.Count} requests written. Hand the file to the person and delete it here."));
        return CommandLine.Done;
    }
}
