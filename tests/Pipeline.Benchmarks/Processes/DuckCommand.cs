using System.CommandLine;
using System.Diagnostics;
using Pipeline.Benchmarks.Sizes;
using Pipeline.Core;

namespace Pipeline.Benchmarks.Processes;

/// <summary><c>duckdb-once</c>: DuckDB's figures over the rows of a month, in a process of its own that tells its seconds.</summary>
internal static class DuckCommand
{
    private const string Name = "duckdb-once";

    public static Command Create()
    {
        var (rows, month) = (new Option<string>("--rows") { Required = true }, new Option<string>("--month") { Required = true });
        var command = new Command(Name, "For the benchmarks.") { rows, month };
        command.Hidden = true;
        command.SetAction(line =>
        {
            var began = Stopwatch.GetTimestamp();
            IndependentCheck.CountOnly(new(line.GetRequiredValue(rows)), Month.Parse(line.GetRequiredValue(month)));
            Console.WriteLine(FormattableString.Invariant($"seconds {Stopwatch.GetElapsedTime(began).TotalSeconds:0.000}"));
            return 0;
        });
        return command;
    }

    public static Task<Finished> StartAsync(string rows, Month month, CancellationToken cancellation) =>
        ChildProcess.RunAsync("Pipeline.Benchmarks.dll", rows, [Name, "--rows", rows, "--month", month.ToString()], cancellation);
}
