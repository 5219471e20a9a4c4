using Pipeline.Storage;
using Pipeline.Storage.Rows;
using Pipeline.Tests.Storage;

namespace Pipeline.Benchmarks.Goals;

/// <summary>G3: what a sheet costs beyond the store: the processor's time over stores in memory, less that of bare writes to them.</summary>
public sealed class OwnLogic : IBenchmark
{
    private const double Most = 100;

    public string Name => "G3";

    public async Task<IReadOnlyList<Measured>> RunAsync(BenchmarkRun run, CancellationToken cancellation)
    {
        await using var stores = new Stores(new MemoryRows(), new MemoryFiles(), new MemoryFiles(), new MemoryFiles(), new MemoryFiles());
        var intake = new TimedIntake(stores);
        await intake.PrepareAsync(cancellation);
        var filed = new List<TimedSheets>();
        for (var round = 0; round < (run.Quick ? 1 : 8); round++)
        {
            filed.Add(await intake.RunAsync(callers: 1, run.Quick ? 100 : int.MaxValue, cancellation));
        }

        var bare = await BareAsync(stores.Rows, filed[^1].Sheets, (int)filed[^1].Bytes, cancellation);
        var ours = filed.Skip(filed.Count / 2).Min(f => f.ProcessorMicroseconds);
        return
        [
            new("processor's time of a sheet beyond the store", Math.Max(0, ours - bare), "µs", Most) { Goal = Name, Note = $"on stores in memory {ours:0} µs, bare writes to them {bare:0} µs" },
        ];
    }

    /// <summary>Four rows a sheet, as the intake writes: head, id, marker, audit.</summary>
    private static async Task<double> BareAsync(IRowStore rows, int sheets, int bytes, CancellationToken cancellation)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal) { ["Value"] = "bare" };
        var (content, began) = (new byte[bytes / 4], Environment.CpuUsage.TotalTime);
        for (var i = 0; i < sheets; i++)
        {
            var key = FormattableString.Invariant($"{i:000000}");
            await rows.TryWriteAsync(
                RowTable.Sheets, FormattableString.Invariant($"bare{i % 73}"),
                [RowWrite.Insert("h" + key, fields, content), RowWrite.Insert("i" + key, fields), RowWrite.Upsert("m", fields)], cancellation);
            await rows.TryWriteAsync(RowTable.Audit, "bare", [RowWrite.Insert(key, fields)], cancellation);
        }

        return (Environment.CpuUsage.TotalTime - began).TotalMicroseconds / sheets;
    }
}
