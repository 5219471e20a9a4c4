using System.CommandLine;
using System.Text;
using Pipeline.Core;
using Pipeline.Core.Reports;
using Pipeline.Local.Reports;
using Pipeline.Storage;
using Pipeline.Storage.Publishing;
using Pipeline.Storage.Reports;
using Spectre.Console;

namespace Pipeline.Local.Commands;

/// <summary><c>report</c>: the month report as one HTML file, and as PDF.</summary>
internal static class ReportCommand
{
    public static Command Create(IAnsiConsole console)
    {
        var (data, storage, month, language) = (CommonOptions.Data(), CommonOptions.Storage(), CommonOptions.Month(), Language());
        (month.Required, month.Description) = (true, "The month to report; it has to be published");
        var level = new Option<string?>("--level") { Description = "Only the organisations under this supervising level, by its code. Default: all", HelpName = "CODE" };
        var file = new Option<FileInfo?>("--out") { Description = "File to write. Default: bao-cao-thang-yyyy-MM.html in this folder", HelpName = "FILE" };
        var pdf = new Option<bool>("--pdf") { Description = "Also write a PDF beside it, by a Chromium, Chrome or Edge of this machine" };
        var xlsx = new Option<bool>("--xlsx") { Description = "Also write the workbook beside it. Those of final months lie in current/xlsx of the datasets already" };
        var browser = new Option<string?>("--browser") { Description = "The browser that makes the PDF. Default: the first one found", HelpName = "PATH" };
        var command = new Command("report", "Write the month report as one HTML file that needs no network: tables, charts, meanings.")
        {
            month, language, level, file, pdf, browser, xlsx, data, storage,
        };
        command.SetAction(async (line, cancellation) =>
        {
            var program = line.GetValue(pdf) ? Found(line.GetValue(browser)) : null;
            await using var workplace = await Workplace.OpenAsync(Workplace.Settings(line, data, storage), cancellation);
            var wanted = line.GetRequiredValue(month)!.Value;
            var (inputs, source) = await InputsAsync(workplace.Get<Stores>(), wanted, line.GetValue(level), cancellation);
            var page = ReportPage.Write(MonthReports.Of(inputs), source, KebabCase.Parse<ReportLanguage>(line.GetValue(language)));
            var target = line.GetValue(file)?.FullName ?? Path.GetFullPath($"bao-cao-thang-{wanted}.html");
            await File.WriteAllTextAsync(target, page, new UTF8Encoding(false), cancellation);
            console.WriteLine($"The report of {wanted} is in {target}.");
            if (line.GetValue(xlsx))
            {
                var workbook = Path.ChangeExtension(target, ".xlsx");
                await File.WriteAllBytesAsync(workbook, MonthWorkbook.Write(inputs), cancellation);
                console.WriteLine($"As a workbook: {workbook}.");
            }

            if (program is not null)
            {
                var printed = Path.ChangeExtension(target, ".pdf");
                await Browser.PrintAsync(program, target, printed, cancellation);
                console.WriteLine($"As PDF: {printed}.");
            }

            return CommandLine.Done;
        });
        return command;
    }

    private static Option<string> Language()
    {
        var option = new Option<string>("--language")
        {
            Description = "vi, en, or both: Vietnamese with the English beside it",
            HelpName = "vi|en|both",
            DefaultValueFactory = _ => KebabCase.Of(ReportLanguage.Vi),
        };
        option.AcceptOnlyFromAmong([.. KebabCase.All<ReportLanguage>()]);
        return option;
    }

    private static string Found(string? named) => Browser.Find(named)
        ?? throw new CommandException(
            "No Chromium, Chrome or Edge was found on PATH. Install one, or name it by --browser PATH; or leave --pdf out, open the HTML file in any browser and print it to PDF there: it is laid out for A4.");

    private static async Task<(ReportInputs Inputs, Manifest Source)> InputsAsync(Stores stores, Month month, string? level, CancellationToken cancellation)
    {
        var manifest = (await CurrentSnapshot.ReadAsync(stores, cancellation)).Manifest
            ?? throw new CommandException("Nothing is published yet. Publish first with the command month-end.");
        var reading = new MonthReportReading(new(stores, manifest));
        try
        {
            if (level is not null && !(await reading.UnitsAsync(month, cancellation)).Organizations.Values.Any(o => o.Level == level))
            {
                throw new CommandException($"No organisation is under a supervising level {level}; dim_organization names the levels.");
            }

            var inputs = await reading.ReadAsync(month, level, cancellation) ?? throw new CommandException(
                $"The month {month} is not published; there are {string.Join(", ", (await reading.MonthsAsync(cancellation)).Select(m => m.Month))}.");
            return (inputs, manifest);
        }
        catch (InvalidDataException damage)
        {
            throw new CommandException($"{damage.Message} The command check-datasets says what else is wrong.");
        }
    }
}
