using Pipeline.Storage;
using Pipeline.Storage.Publishing.Checks;
using Pipeline.Tests.Builders;
using Pipeline.Tests.MonthEnds;
using Pipeline.Tests.Restatements;

namespace Pipeline.Tests.Faults;

/// <summary>
/// Sheets come in while month ends run, through weather and across a lock: at every moment readers have a complete snapshot, and in the end they have what a
/// deployment publishes that nothing ever befell.
/// </summary>
public sealed class LifeUnderFaultsTests
{
    private const int Lives = 6;

    private static readonly DateTimeOffset BeforeLock = new(2019, 5, 8, 1, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset AfterLock = new(2019, 5, 11, 1, 0, 0, TimeSpan.Zero);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_published_in_the_end_is_what_a_calm_life_publishes()
    {
        var prepared = new MemoryStores();
        await LateYear.PrepareAsync(new Deployment(prepared.Calm));

        Schedules.Play(Lives, seed => LiveAsync(prepared, new Random(seed)));
    }

    private static async Task LiveAsync(MemoryStores prepared, Random random)
    {
        var stores = prepared.Copy();
        FilingDevice[] devices = [new("CB1", "2019-04", random), new("CB2", "2019-04", random)];
        foreach (var at in (DateTimeOffset[])[BeforeLock, BeforeLock.AddHours(9), AfterLock])
        {
            var process = new Deployment(stores.Through(
                random.Next(2) == 0 ? Weather.DeathAt(1 + random.Next(80), after: random.Next(2) == 0) : Weather.Of(random, 0.03)));
            await Task.WhenAll(
                at < AfterLock ? Task.WhenAll(devices.Select(d => d.FileAsync(process, at, sheets: 2))) : Task.CompletedTask,
                MonthEndAsync(process, at));
            stores.EndLeases();
            await ReadersHaveACompleteSnapshotAsync(stores.Calm);
        }

        var survivor = new Deployment(stores.Calm);
        await survivor.MonthEndAsync(AfterLock.AddMinutes(5));
        await survivor.MonthEndAsync(AfterLock.AddMinutes(6));

        Assert.Equal(await CalmLifeAsync(prepared.Copy(), survivor), await survivor.PublishedAsync());
    }

    private static async Task MonthEndAsync(Deployment process, DateTimeOffset at)
    {
        try
        {
            await process.MonthEndAsync(at);
        }
        catch (StoreUnavailableException)
        {
            // The timer runs again.
        }
    }

    /// <summary>The same sheets at the same instants, and one month end after all.</summary>
    private static async Task<IReadOnlyList<string>> CalmLifeAsync(MemoryStores stores, Deployment survivor)
    {
        var calm = new Deployment(stores.Calm);
        var month = A.Month("2019-04");
        foreach (var head in (await survivor.Sheets.ChainsAsync(A.Committee, month, Cancellation)).OrderBy(h => h.ReceivedAt))
        {
            await calm.Sheets.CommitAsync(await survivor.Sheets.ReadAsync(head, Cancellation), Cancellation);
        }

        await calm.MonthEndAsync(AfterLock.AddMinutes(5));
        return await calm.PublishedAsync();
    }

    private static async Task ReadersHaveACompleteSnapshotAsync(Stores stores)
    {
        var report = await new ReadinessChecks(stores).CheckCurrentAsync(Cancellation);

        // The files under stable paths follow the pointer, and the next run brings them up to date.
        Assert.All(report.Failed, check => Assert.Contains(check.Name, (string[])["parquet-equals-csv", "workbooks"]));
    }
}
