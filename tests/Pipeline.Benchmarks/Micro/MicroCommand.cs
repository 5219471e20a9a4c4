using System.CommandLine;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Pipeline.Benchmarks.Micro;

/// <summary><c>micro</c>: what single steps cost, by BenchmarkDotNet. What follows goes to it, as <c>--filter *Sheet*</c>.</summary>
internal static class MicroCommand
{
    public static Command Create()
    {
        var rest = new Argument<string[]>("ARGS") { Description = "For BenchmarkDotNet. Default: all", Arity = ArgumentArity.ZeroOrMore };
        var quick = new Option<bool>("--quick") { Description = "Each step once, to see that it runs" };
        var command = new Command("micro", "What single steps cost: checks, summaries, aggregation, files, packing.") { rest, quick };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(line =>
        {
            // In this process: a project of its own would be built without the repository's settings.
            var job = (line.GetValue(quick) ? Job.Dry : Job.ShortRun).WithToolchain(InProcessEmitToolchain.Instance);
            var config = DefaultConfig.Instance.AddJob(job).AddDiagnoser(MemoryDiagnoser.Default);
            string[] arguments = [.. line.GetValue(rest) ?? [], .. line.UnmatchedTokens];
            var summaries = BenchmarkSwitcher.FromTypes([typeof(SheetSteps), typeof(OrganizationSteps), typeof(FileSteps), typeof(CountingSteps)])
                .Run(arguments.Length > 0 ? arguments : ["--filter", "*"], config);
            return summaries.All(s => s.Reports.All(r => r.Success)) ? 0 : 1;
        });
        return command;
    }
}
