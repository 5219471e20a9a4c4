using Pipeline.Core.Sheets;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Rows;
using Pipeline.Tests.Builders;
using Pipeline.Tests.MonthEnds;
using Pipeline.Tests.Restatements;

namespace Pipeline.Tests.Faults;

/// <summary>
/// Two processes take sheets of two cells from four devices at once, while calls of the store fail or lose their answers and processes die. Whatever happens
/// in whatever order: what was acknowledged is there, and what is there was acknowledged in the end.
/// </summary>
public sealed class IntakeUnderFaultsTests
{
    private const string Month = "2019-04";

    private static readonly string[] Cells = ["CB1", "CB2"];
    private static readonly DateTimeOffset From = new(2019, 4, 10, 1, 0, 0, TimeSpan.Zero);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_acknowledged_sheet_is_there_and_every_sheet_once()
    {
        var prepared = new MemoryStores();
        await new Deployment(prepared.Calm).ImportAsync(LateYear.Data);

        Schedules.Play(Schedules.LivesOfIntake, seed => LiveAsync(prepared.Copy(), new Random(seed)));
    }

    private static async Task LiveAsync(MemoryStores stores, Random random)
    {
        var devices = Cells.SelectMany(cell => (FilingDevice[])[new(cell, Month, random), new(cell, Month, random)]).ToArray();
        for (var day = 0; day < 3; day++)
        {
            // Two processes a day; of those that die the devices hear no more until the next.
            Deployment[] processes = [Process(stores, random), Process(stores, random)];
            await Task.WhenAll(devices.Select((d, i) => d.FileAsync(processes[i % 2], From.AddDays(day), sheets: 3)));
        }

        var calm = new Deployment(stores.Calm);
        foreach (var device in devices)
        {
            await device.FinishAsync(calm, From.AddDays(4));
        }

        await NothingIsLostAsync(calm, devices);
    }

    private static Deployment Process(MemoryStores stores, Random random) => new(stores.Through(
        random.Next(3) == 0 ? Weather.DeathAt(1 + random.Next(20), after: random.Next(2) == 0) : Weather.Of(random, random.Next(4) * 0.1)));

    private static async Task NothingIsLostAsync(Deployment deployment, FilingDevice[] devices)
    {
        var heads = await deployment.Sheets.ChainsAsync(A.Committee, A.Month(Month), Cancellation);
        var acknowledged = devices.SelectMany(d => d.Acknowledged.Values).DistinctBy(r => r.Receipt).ToDictionary(r => r.Receipt!, StringComparer.Ordinal);
        foreach (var chain in heads.GroupBy(h => h.Unit, StringComparer.Ordinal))
        {
            Assert.Equal(Enumerable.Range(1, chain.Count()), chain.Select(h => h.Revision));
        }

        Assert.Equal(acknowledged.Keys.Order(StringComparer.Ordinal), heads.Select(h => h.Receipt).Order(StringComparer.Ordinal));
        Assert.All(heads, head => Same(acknowledged[head.Receipt], head));
        await EachHasItsBodyAndItsEntryAsync(deployment, heads);
    }

    private static void Same(SheetReceipt receipt, RevisionHead head) =>
        Assert.Equal((receipt.Unit, receipt.Revision, receipt.ContentHash), (head.Unit, head.Revision, head.ContentHash));

    /// <summary>The body it can be rebuilt from, and the audit log's word of it.</summary>
    private static async Task EachHasItsBodyAndItsEntryAsync(Deployment deployment, IReadOnlyList<RevisionHead> heads)
    {
        var bodies = await deployment.Stores.Received.ListAsync($"{Month}/", Cancellation).Select(f => f.Name).ToListAsync(Cancellation);
        var entries = await deployment.Stores.Rows.ScanTableAsync(RowTable.Audit, Cancellation).ToListAsync(Cancellation);
        var audited = entries.SelectMany(e => e.Row.Fields.Values).ToHashSet(StringComparer.Ordinal);
        Assert.All(heads, head =>
        {
            Assert.Contains(bodies, b => b.Contains($"_{head.Unit}_{head.Base}_{head.ContentHash[..12]}_", StringComparison.Ordinal));
            Assert.Contains(head.Receipt, audited);
        });
    }
}
