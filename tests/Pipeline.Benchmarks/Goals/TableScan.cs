using System.Diagnostics;
using Azure.Data.Tables;
using Pipeline.Benchmarks.Sizes;
using Pipeline.Core.Summaries;
using Pipeline.Local.Azurite;
using Pipeline.Storage;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Sheets;

namespace Pipeline.Benchmarks.Goals;

/// <summary>G8: organisations' months read over the table protocol and summarised, in turns with a bare reader that drains the same pages and does nothing with them.</summary>
public sealed class TableScan : IBenchmark
{
    private const string Prefix = "scan";

    public string Name => "G8";

    public async Task<IReadOnlyList<Measured>> RunAsync(BenchmarkRun run, CancellationToken cancellation)
    {
        await using var azurite = await Emulators.StartAsync(cancellation);
        await using var stores = OpenStores.Emulator(azurite.ConnectionString, Prefix);
        var deployment = new SizedDeployment(Size.District, stores);
        var version = await deployment.TakeReferenceAsync(done: null, cancellation);
        await deployment.FillAsync(version.Keys, [Size.FirstMonth], done: null, cancellation);
        var organizations = SizedOrganization.Of(Size.District).Take(run.Quick ? 3 : int.MaxValue).Select(o => o.Code).ToList();
        var (references, sheets) = (new ReferenceStore(stores), new SheetStore(stores));
        var filed = new FiledSheets(sheets);
        var (ours, bare, entities) = (new List<double>(), new List<double>(), 0L);
        for (var round = 0; round < (run.Quick ? 1 : 4); round++)
        {
            entities = 0;
            var began = Stopwatch.GetTimestamp();
            foreach (var organization in organizations)
            {
                await SummariseAsync(organization, version, references, filed, cancellation);
            }

            ours.Add(Stopwatch.GetElapsedTime(began).TotalSeconds);
            began = Stopwatch.GetTimestamp();
            foreach (var organization in organizations)
            {
                entities += await DrainAsync(azurite, organization, cancellation);
            }

            bare.Add(Stopwatch.GetElapsedTime(began).TotalSeconds);
        }

        return
        [
            new($"{organizations.Count} organisations' months ({entities:N0} entities) scanned and summarised, against draining their pages", entities / Medians.Of(ours), "entities/s")
            {
                Goal = Name, Reference = entities / Medians.Of(bare), AtLeast = 0.75,
            },
        ];
    }

    private static async Task<OrganizationMonthSummary> SummariseAsync(
        string organization, ReferenceVersion version, ReferenceStore references, FiledSheets filed, CancellationToken cancellation)
    {
        var register = await references.RegisterAsync(version, organization, cancellation);
        return Summarise.Month(new(organization, Size.FirstMonth, version.Directory, register, await filed.OfMonthAsync(organization, Size.FirstMonth, cancellation)));
    }

    private static async Task<long> DrainAsync(AzuriteProcess azurite, string organization, CancellationToken cancellation)
    {
        var table = new TableServiceClient(azurite.ConnectionString).GetTableClient(Prefix + "Sheets");
        var (partition, count) = ($"{organization}_{Size.FirstMonth}", 0L);
        await foreach (var page in table.QueryAsync<TableEntity>(e => e.PartitionKey == partition, maxPerPage: 1_000, cancellationToken: cancellation).AsPages().WithCancellation(cancellation))
        {
            count += page.Values.Count;
        }

        return count;
    }
}
