using System.CommandLine;
using Pipeline.Benchmarks;
using Pipeline.Benchmarks.Audit;
using Pipeline.Benchmarks.Goals;
using Pipeline.Benchmarks.Load;
using Pipeline.Benchmarks.Micro;
using Pipeline.Benchmarks.Processes;
using Pipeline.Benchmarks.Sizes;
using Pipeline.Benchmarks.Web;
using Spectre.Console;
using Size = Pipeline.Benchmarks.Sizes.Size;

IReadOnlyList<IBenchmark> benchmarks =
[
    new EmbeddedIntake(), new EmulatorIntake(), new OwnLogic(), new SustainedLoad(kills: 20), new AggregationFromColumns(), new MonthEndOfSize(), new TableScan(),
    new Writing(), new DemoYear(), new FormOnSlowPhone(), new GridOfThousandRows(), new CostOfTheAudit(), new SustainedLoad(),
];

var quick = new Option<bool>("--quick") { Description = "Run each once and small, to see that it runs; only what does not run fails" };
var only = new Option<string[]>("--only") { Description = $"Which to run: {string.Join(", ", benchmarks.Select(b => b.Name))}. Default: all", HelpName = "NAME", AllowMultipleArgumentsPerToken = true };
var size = new Option<string>("--size") { Description = "Of the deployment that G5 to G7 are measured on", HelpName = "district|province|nation", DefaultValueFactory = _ => Size.Province.Name };
size.AcceptOnlyFromAmong([.. Size.All.Select(s => s.Name)]);
var scratch = new Option<DirectoryInfo>("--scratch") { Description = "Where data are made and removed again; a nation takes 4 GB. Default: the system's temporary folder", HelpName = "DIR", DefaultValueFactory = _ => new(Path.GetTempPath()) };
var root = new RootCommand("Measures what was promised against what else there is, and says where it falls short.")
{
    quick, only, size, scratch, GenerateCommand.Create(), MicroCommand.Create(), MonthEndCommand.Create(), DuckCommand.Create(),
};
root.SetAction(async (line, cancellation) =>
{
    var isQuick = line.GetValue(quick);
    var run = new BenchmarkRun(isQuick, isQuick ? Size.District : Size.Find(line.GetRequiredValue(size))!, line.GetRequiredValue(scratch).FullName);
    var chosen = benchmarks.Where(b => line.GetValue(only) is not { Length: > 0 } names || names.Contains(b.Name, StringComparer.OrdinalIgnoreCase)).ToList();
    var table = new MeasuredTable();
    foreach (var benchmark in chosen)
    {
        AnsiConsole.WriteLine($"{benchmark.Name} …");
        try
        {
            table.Add(await benchmark.RunAsync(run, cancellation));
        }
        catch (CannotMeasureException missing)
        {
            table.AddMissing(benchmark.Name, missing.Message);
        }
    }

    table.Write(AnsiConsole.Console);
    return table.IsShort && !isQuick ? 1 : 0;
});
return await root.Parse(args).InvokeAsync();
