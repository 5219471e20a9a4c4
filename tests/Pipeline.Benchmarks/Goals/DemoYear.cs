using Pipeline.Benchmarks.Processes;

namespace Pipeline.Benchmarks.Goals;

/// <summary>G11: the demo, a year of the real district through HTTP with all month ends, in a process of its own, after the build.</summary>
public sealed class DemoYear : IBenchmark
{
    private const double MostSeconds = 60;

    public string Name => "G11";

    public async Task<IReadOnlyList<Measured>> RunAsync(BenchmarkRun run, CancellationToken cancellation)
    {
        using var folder = run.NewFolder();
        var part = run.Quick ? (string[])["--through", "2019-01"] : [];
        var demo = await ChildProcess.RunAsync(
            "Pipeline.Local.dll", Local.Demo.SeedsFolder.Find(), ["demo", "--data", folder.Path, "--port", "0", "--exit", .. part], cancellation);
        return [new($"the demo{(run.Quick ? ", its first month" : "")}", demo.Took.TotalSeconds, "s", MostSeconds) { Goal = Name, Peak = demo.Peak }];
    }
}
