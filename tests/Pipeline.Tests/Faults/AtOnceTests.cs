using Pipeline.Storage;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Publishing.Checks;
using Pipeline.Storage.Reference;
using Pipeline.Tests.Builders;
using Pipeline.Tests.MonthEnds;
using Pipeline.Tests.Restatements;
using Pipeline.Tests.Storage;

namespace Pipeline.Tests.Faults;

/// <summary>What happens at once, on one store, in any interleaving: one version, one receipt, one complete snapshot.</summary>
public sealed class AtOnceTests(AzuriteFixture azurite)
{
    private const int Lives = 6;
    private const int Clients = 32;

    private static readonly DateTimeOffset InApril = new(2019, 4, 21, 1, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset AfterLock = new(2019, 5, 11, 1, 0, 0, TimeSpan.Zero);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_instances_of_one_timer_make_one_version()
    {
        var prepared = await PreparedAsync();
        var alone = prepared.Copy();
        await new Deployment(alone.Calm).MonthEndAsync(AfterLock);
        var expected = await new Deployment(alone.Calm).PublishedAsync();

        Schedules.Play(Lives, async _ =>
        {
            var stores = prepared.Copy();
            var reports = await Task.WhenAll(Instance(stores).MonthEndAsync(AfterLock), Instance(stores).MonthEndAsync(AfterLock));

            Assert.Contains(reports, r => r.Result == MonthEndResult.Published);
            Assert.All(reports, r => Assert.True(r.Result is MonthEndResult.Published or MonthEndResult.AlreadyRunning or MonthEndResult.Unchanged, $"{r.Result}"));
            Assert.Equal(expected, await new Deployment(stores.Calm).PublishedAsync());
            await IsSoundAsync(stores);
        });
    }

    [Fact]
    public async Task A_restatement_during_a_refresh_ends_as_one_before_it()
    {
        var prepared = await PreparedAsync();
        var before = new Deployment(prepared.Calm);
        var receipt = await LateYear.FileLateAsync(before, LateYear.Late);
        Assert.NotNull((await before.RestateAsync("2019-01", LateYear.Now, receipt)).Restatement);
        var expected = await RestatedAsync(prepared.Copy(), d => Task.CompletedTask);

        Schedules.Play(Lives, async _ =>
        {
            var stores = prepared.Copy();
            Assert.Equal(expected, await RestatedAsync(stores, refresh: d => d.MonthEndAsync(LateYear.Later)));
            await IsSoundAsync(stores);
        });
    }

    [Fact]
    public async Task An_import_during_intake_loses_neither()
    {
        var prepared = await PreparedAsync();
        var data = LateYear.Data with { Units = LateYear.Data.Units with { Cells = [.. LateYear.Data.Units.Cells, A.Cell("CB4")] } };

        Schedules.Play(Lives * 5, async seed =>
        {
            var stores = prepared.Copy();
            var device = new FilingDevice("CB1", "2019-04", new Random(seed));
            await Task.WhenAll(device.FileAsync(Instance(stores), InApril, sheets: 6), Instance(stores).ImportAsync(data));

            var calm = new Deployment(stores.Calm);
            var heads = await calm.Sheets.ChainsAsync(A.Committee, A.Month("2019-04"), Cancellation);
            Assert.Equal(device.Acknowledged.Keys.Order(StringComparer.Ordinal), heads.Select(h => h.Receipt).Order(StringComparer.Ordinal));
            Assert.NotNull((await new ReferenceStore(stores.Calm).CurrentAsync(Cancellation))!.Directory.Units.Cells.SingleOrDefault(c => c.Code == "CB4"));
        });
    }

    [Fact]
    public async Task One_sheet_posted_by_32_clients_at_once_has_one_receipt_on_the_embedded_store()
    {
        await using var test = new TestStores();

        await HasOneReceiptAsync(test.Stores);
    }

    [Fact]
    public async Task One_sheet_posted_by_32_clients_at_once_has_one_receipt_on_Azure_Tables()
    {
        await using var stores = await azurite.OpenStoresAsync(Cancellation);

        await HasOneReceiptAsync(stores);
    }

    private static async Task HasOneReceiptAsync(Stores stores)
    {
        await new Deployment(stores).ImportAsync(LateYear.Data);
        var sheet = Deployment.Meetings("CB1", "2019-04", 0, Deployment.Meeting("2019-04-04"));
        Deployment[] instances = [new(stores), new(stores)];

        var answers = await Task.WhenAll(Enumerable.Range(0, Clients).Select(i =>
            Task.Run(() => instances[i % 2].PostAsync(A.Committee, (System.Text.Json.Nodes.JsonObject)sheet.DeepClone(), InApril), Cancellation)));

        Assert.Single(answers, a => a.Status == 201);
        Assert.Equal(Clients - 1, answers.Count(a => a.Status == 200));
        var receipt = Assert.Single(answers.Select(a => a.Receipt!.Receipt).Distinct(StringComparer.Ordinal));
        var head = Assert.Single(await instances[0].Sheets.HeadsAsync(A.Committee, A.Month("2019-04"), Cancellation));
        Assert.Equal(receipt, head.Receipt);
        Assert.Single(await stores.Received.ListAsync("2019-04/", Cancellation).ToListAsync(Cancellation));
    }

    private static Deployment Instance(MemoryStores stores) => new(stores.Through(Weather.Fine()));

    /// <summary>Works the restatement off beside a refresh, then both once more, as their timers do.</summary>
    private static async Task<IReadOnlyList<string>> RestatedAsync(MemoryStores stores, Func<Deployment, Task> refresh)
    {
        await Task.WhenAll(Tried(Instance(stores).WorkOffRestatementsAsync(LateYear.Later)), Tried(refresh(Instance(stores))));
        stores.EndLeases();
        var calm = new Deployment(stores.Calm);
        await calm.WorkOffRestatementsAsync(LateYear.Later.AddMinutes(1));
        await calm.MonthEndAsync(LateYear.Later.AddMinutes(2));
        return await calm.PublishedAsync();
    }

    /// <summary>One of two may find that the other was faster, and is run again.</summary>
    private static async Task Tried(Task work)
    {
        try
        {
            await work;
        }
        catch (StoreUnavailableException)
        {
            // The next tick of its timer.
        }
    }

    private static async Task IsSoundAsync(MemoryStores stores) =>
        Assert.True((await new ReadinessChecks(stores.Calm).CheckCurrentAsync(Cancellation)).Passed);

    private static async Task<MemoryStores> PreparedAsync()
    {
        var prepared = new MemoryStores();
        await LateYear.PrepareAsync(new Deployment(prepared.Calm));
        return prepared;
    }
}
