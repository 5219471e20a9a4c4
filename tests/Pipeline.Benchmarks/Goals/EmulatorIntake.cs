using System.Diagnostics;
using Azure.Data.Tables;
using Pipeline.Local.Azurite;
using Pipeline.Storage;

namespace Pipeline.Benchmarks.Goals;

/// <summary>G2: the whole intake over the table protocol, in turns with a bare loop of upserts of the SDK, on the same emulator.</summary>
public sealed class EmulatorIntake : IBenchmark
{
    private const int Callers = 8;

    public string Name => "G2";

    public async Task<IReadOnlyList<Measured>> RunAsync(BenchmarkRun run, CancellationToken cancellation)
    {
        await using var azurite = await Emulators.StartAsync(cancellation);
        await using var stores = OpenStores.Emulator(azurite.ConnectionString, "intake");
        var intake = new TimedIntake(stores);
        await intake.PrepareAsync(cancellation);
        var (ours, bare, bytes) = (new List<double>(), new List<double>(), 0d);
        for (var round = 0; round < (run.Quick ? 1 : 4); round++)
        {
            var filed = await intake.RunAsync(Callers, run.Quick ? 30 : 400, cancellation);
            bytes = filed.Bytes;
            ours.Add(filed.PerSecond);
            bare.Add(await UpsertsAsync(azurite, filed.Sheets, (int)filed.Bytes, cancellation));
        }

        return
        [
            new($"intake, emulator, {Callers} callers, sheets of {bytes:0} bytes, against bare upserts of as many bytes", Medians.Of(ours), "/s")
            {
                Goal = Name, Reference = Medians.Of(bare), AtLeast = 0.8,
            },
        ];
    }

    private static async Task<double> UpsertsAsync(AzuriteProcess azurite, int count, int bytes, CancellationToken cancellation)
    {
        var table = new TableServiceClient(azurite.ConnectionString).GetTableClient("bare");
        await table.CreateIfNotExistsAsync(cancellation);
        var content = new byte[bytes];
        var started = Stopwatch.GetTimestamp();
        await Parallel.ForEachAsync(Enumerable.Range(0, count), new ParallelOptions { MaxDegreeOfParallelism = Callers, CancellationToken = cancellation }, async (i, token) =>
        {
            var entity = new TableEntity(FormattableString.Invariant($"p{i % 73}"), Guid.NewGuid().ToString("N")) { ["Content"] = content };
            await table.UpsertEntityAsync(entity, TableUpdateMode.Replace, token);
        });
        return count / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }
}
