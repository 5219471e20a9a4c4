using Pipeline.Benchmarks.Processes;
using Pipeline.Storage;

namespace Pipeline.Benchmarks.Goals;

/// <summary>G1: the whole intake on the embedded store, every acknowledged sheet synced to the disk.</summary>
public sealed class EmbeddedIntake : IBenchmark
{
    private const int Callers = 8;

    public string Name => "G1";

    public async Task<IReadOnlyList<Measured>> RunAsync(BenchmarkRun run, CancellationToken cancellation)
    {
        using var folder = run.NewFolder();
        await using var stores = OpenStores.Embedded(folder.Path, TimeProvider.System);
        var intake = new TimedIntake(stores);
        await intake.PrepareAsync(cancellation);
        await intake.RunAsync(Callers, run.Quick ? 50 : 500, cancellation);
        var filed = await intake.RunAsync(Callers, run.Quick ? 100 : int.MaxValue, cancellation);
        return
        [
            new($"intake, embedded, {Callers} callers, {filed.Sheets} sheets of {filed.Bytes:0} bytes", filed.PerSecond, "/s")
            {
                Goal = Name, Reference = OdkCentral.SubmissionsPerSecond, AtLeast = 10, Note = OdkCentral.Note, Peak = ChildProcess.HighWater(Environment.ProcessId),
            },
            new("its 99th percentile", filed.Most, "ms") { Goal = Name, Reference = OdkCentral.MostMilliseconds, AtMost = 1, Note = OdkCentral.Note },
        ];
    }
}
