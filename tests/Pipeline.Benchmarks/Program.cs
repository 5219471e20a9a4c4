using System.CommandLine;
using System.Globalization;
using Pipeline.Benchmarks;
using Pipeline.Benchmarks.Audit;
using Pipeline.Benchmarks.Load;
using Pipeline.Benchmarks.Sizes;
using Pipeline.Benchmarks.Web;
using Spectre.Console;

IReadOnlyList<IBenchmark> benchmarks = [new FormOnSlowPhone(), new GridOfThousandRows(), new CostOfTheAudit(), new SustainedLoad()];

var quick = new Option<bool>("--quick") { Description = "Run each once and small, to see that it runs" };
var only = new Option<string[]>("--only") { Description = $"Which to run: {string.Join(", ", benchmarks.Select(b => b.Name))}. Default: all", HelpName = "NAME" };
var root = new RootCommand("Measures what was promised, and says where it falls short.") { quick, only, GenerateCommand.Create() };
root.SetAction(async (line, cancellation) =>
{
    var chosen = benchmarks.Where(b => line.GetValue(only) is not { Length: > 0 } names || names.Contains(b.Name, StringComparer.Ordinal)).ToList();
    var table = new Table { Border = TableBorder.Rounded }.AddColumns("", "measured", "at most", "");
    var isShort = false;
    foreach (var benchmark in chosen)
    {
        AnsiConsole.WriteLine($"{benchmark.Name} …");
        try
        {
            foreach (var result in await benchmark.RunAsync(line.GetValue(quick), cancellation))
            {
                isShort |= !result.IsMet;
                table.AddRow(Markup.Escape(result.What), Number(result.Ours, result.Unit), Number(result.Limit, result.Unit), result.IsMet ? "" : "[red]falls short[/]");
            }
        }
        catch (CannotMeasureException missing)
        {
            table.AddRow(benchmark.Name, "not measured", "", Markup.Escape(missing.Message));
        }
    }

    AnsiConsole.Write(table);
    return isShort && !line.GetValue(quick) ? 1 : 0;

    static string Number(double? value, string unit) => value is { } number ? string.Create(CultureInfo.InvariantCulture, $"{number:0.##} {unit}") : "";
});
return await root.Parse(args).InvokeAsync();
