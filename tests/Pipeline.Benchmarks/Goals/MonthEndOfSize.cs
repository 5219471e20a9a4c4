using Pipeline.Benchmarks.Processes;
using Pipeline.Benchmarks.Sizes;
using Pipeline.Storage;
using Pipeline.Storage.Reference;

namespace Pipeline.Benchmarks.Goals;

/// <summary>
/// G6 and G7: the month end of a made-up deployment from the embedded store, each run in a process of its own; a second one after one organisation in a
/// hundred corrected a sheet; DuckDB beside it, over the same rows; and the published figures held to DuckDB's.
/// </summary>
public sealed class MonthEndOfSize : IBenchmark
{
    private const int OneIn = 100;
    private const string Whole = "G7";
    private const string Incremental = "G6";

    public string Name => Whole;

    public async Task<IReadOnlyList<Measured>> RunAsync(BenchmarkRun run, CancellationToken cancellation)
    {
        using var folder = run.NewFolder();
        var (data, rows) = (Path.Combine(folder.Path, "data"), Path.Combine(folder.Path, "rows"));
        var filed = await GenerateAsync(run.Size, data, cancellation);
        await new RowFiles(rows).WriteAsync(run.Size, Size.FirstMonth, done: null, cancellation);
        var whole = await MonthEndCommand.StartAsync(data, Size.FirstMonth, full: true, cancellation);
        var duck = await DuckCommand.StartAsync(rows, Size.FirstMonth, cancellation);
        var differences = new IndependentCheck(data, new(rows), Size.FirstMonth).Run().Where(f => f.Published != f.Counted).ToList();
        var corrected = await CorrectAsync(run.Size, data, cancellation);
        var incremental = await MonthEndCommand.StartAsync(data, Size.FirstMonth, full: false, cancellation);
        var again = await MonthEndCommand.StartAsync(data, Size.FirstMonth, full: true, cancellation);
        return
        [
            new($"month end of a {run.Size.Name}: {run.Size.Organizations:N0} organisations, {filed:N0} rows", whole.Told("seconds"), "s", run.Size == Size.Nation ? 60 : null)
            {
                Goal = Whole, Peak = whole.Peak, Note = $"processor {whole.Told("processor"):0} s",
            },
            new("its peak memory", whole.Peak / Mebibyte, "MiB", 512) { Goal = Whole, Peak = whole.Peak },
            new("its peak memory, against DuckDB's over the same rows", whole.Peak / Mebibyte, "MiB")
            {
                Goal = Whole, Reference = duck.Peak / Mebibyte, AtMost = 0.5, Note = $"DuckDB: 11 figures in {duck.Told("seconds"):0.0} s",
            },
            new($"published figures that differ from DuckDB's{string.Concat(differences.Select(d => $"; {d}"))}", differences.Count, "figures", 0) { Goal = Whole },
            new($"month end after {corrected:N0} corrections ({incremental.Told("summarised"):0} summaries made), against a full one", incremental.Told("seconds"), "s")
            {
                Goal = Incremental, Reference = again.Told("seconds"), AtMost = 0.03, Peak = incremental.Peak,
            },
            new("full month end after it publishes anything else", again.Told("published"), "snapshots", 0) { Goal = Incremental },
        ];
    }

    private const double Mebibyte = 1024 * 1024;

    private static async Task<long> GenerateAsync(Size size, string data, CancellationToken cancellation)
    {
        await using var stores = OpenStores.Embedded(data, TimeProvider.System);
        var deployment = new SizedDeployment(size, stores);
        var version = await deployment.TakeReferenceAsync(done: null, cancellation);
        return (await deployment.FillAsync(version.Keys, [Size.FirstMonth], done: null, cancellation)).Rows;
    }

    private static async Task<int> CorrectAsync(Size size, string data, CancellationToken cancellation)
    {
        await using var stores = OpenStores.Embedded(data, TimeProvider.System);
        var version = await new ReferenceStore(stores).CurrentAsync(cancellation);
        return await new Corrections(size, stores, version!.Keys).FileAsync(Size.FirstMonth, OneIn, cancellation);
    }
}
