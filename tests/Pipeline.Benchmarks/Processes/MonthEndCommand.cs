using System.CommandLine;
using System.Diagnostics;
using Pipeline.Benchmarks.Sizes;
using Pipeline.Core;
using Pipeline.Storage.MonthEnds;

namespace Pipeline.Benchmarks.Processes;

/// <summary><c>month-end-once</c>: the product's month end of one month, in a process of its own that tells its seconds and its high-water mark.</summary>
internal static class MonthEndCommand
{
    private const string Name = "month-end-once";

    public static Command Create()
    {
        var (data, full) = (new Option<string>("--data") { Required = true }, new Option<bool>("--full"));
        var month = new Option<string>("--month") { Required = true };
        var command = new Command(Name, "For the benchmarks.") { data, full, month };
        command.Hidden = true;
        command.SetAction((line, cancellation) => RunAsync(line.GetRequiredValue(data), Month.Parse(line.GetRequiredValue(month)), line.GetValue(full), cancellation));
        return command;
    }

    /// <param name="full">Whether every summary is made anew.</param>
    public static Task<Finished> StartAsync(string data, Month month, bool full, CancellationToken cancellation) => ChildProcess.RunAsync(
        "Pipeline.Benchmarks.dll", data, [Name, "--data", data, "--month", month.ToString(), .. full ? (string[])["--full"] : []], cancellation);

    private static async Task<int> RunAsync(string data, Month month, bool full, CancellationToken cancellation)
    {
        var (began, processor) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        var report = await MonthEndOnce.RunAsync(data, month, full, cancellation);
        Console.WriteLine(FormattableString.Invariant($"seconds {Stopwatch.GetElapsedTime(began).TotalSeconds:0.000}"));
        Console.WriteLine(FormattableString.Invariant($"processor {(Environment.CpuUsage.TotalTime - processor).TotalSeconds:0.000}"));
        Console.WriteLine(FormattableString.Invariant($"summarised {report.Months.Sum(m => m.Summarised)}"));
        Console.WriteLine(FormattableString.Invariant($"published {(report.Result == MonthEndResult.Published ? 1 : 0)}"));
        foreach (var failed in report.FailedChecks)
        {
            Console.Error.WriteLine(failed);
        }

        return report.Result is MonthEndResult.Published or MonthEndResult.Unchanged ? 0 : 1;
    }
}
