using System.Globalization;
using Pipeline.Storage;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Publishing.Checks;
using Pipeline.Tests.Builders;
using Pipeline.Tests.MonthEnds;
using Pipeline.Tests.Restatements;
using Pipeline.Tests.Storage;

namespace Pipeline.Tests.Faults;

/// <summary>The real clients of Azure Tables and Blobs on a bad line to the emulator: intake, a final cut and a restatement end as on a good one.</summary>
public sealed class BadLineTests(AzuriteFixture azurite)
{
    /// <summary>One request in so many is befallen by something.</summary>
    private const int OneIn = 12;

    private const string Tables = "TableEndpoint";
    private const string Blobs = "BlobEndpoint";

    private static readonly DateTimeOffset InApril = new(2019, 4, 21, 1, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset AfterLock = new(2019, 5, 11, 1, 0, 0, TimeSpan.Zero);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_is_lost_and_readers_get_what_a_good_line_gives()
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable("PIPELINE_TEST_SEED"), CultureInfo.InvariantCulture, out var given) ? given : Random.Shared.Next();
        TestContext.Current.TestOutputHelper!.WriteLine($"PIPELINE_TEST_SEED={seed}");
        var connection = await azurite.ConnectAsync(Cancellation);
        var prefix = "t" + Guid.NewGuid().ToString("N")[..12];
        await using var good = OpenStores.Emulator(connection, prefix);
        await LateYear.PrepareAsync(new Deployment(good));

        var faults = new Faults(seed);
        await using var tables = await FaultProxy.StartAsync(FaultProxy.Endpoint(connection, Tables), faults.Next, Cancellation);
        await using var blobs = await FaultProxy.StartAsync(FaultProxy.Endpoint(connection, Blobs), faults.Next, Cancellation);
        await using var bad = OpenStores.Emulator(FaultProxy.Through(FaultProxy.Through(connection, Tables, tables), Blobs, blobs), prefix);

        var devices = await FileAsync(new Deployment(bad), new Deployment(good), seed);
        await CutAsync(bad);

        Assert.True(tables.Faults > 5 && blobs.Faults > 5, "The line was not bad.");
        TestContext.Current.TestOutputHelper!.WriteLine($"{tables.Faults} faults before tables, {blobs.Faults} before blobs.");
        await NothingIsLostAsync(new Deployment(good), devices);
        Assert.True((await new ReadinessChecks(good).CheckCurrentAsync(Cancellation)).Passed);
        Assert.Equal(await OnAGoodLineAsync(new Deployment(good)), await new Deployment(good).PublishedAsync());
    }

    private static async Task<FilingDevice[]> FileAsync(Deployment bad, Deployment good, int seed)
    {
        FilingDevice[] devices = [.. ((string[])["CB1", "CB1", "CB2", "CB3"]).Select((cell, i) => new FilingDevice(cell, "2019-04", new Random(seed + i)))];
        await Task.WhenAll(devices.Select(d => d.FileAsync(bad, InApril, sheets: 4)));
        foreach (var device in devices)
        {
            await device.FinishAsync(good, InApril.AddHours(4));
        }

        return devices;
    }

    private static async Task CutAsync(Stores bad)
    {
        for (var run = 0; run < 20; run++)
        {
            try
            {
                var report = await new Deployment(bad).MonthEndAsync(AfterLock.AddMinutes(run));
                if (report.Result is MonthEndResult.Published or MonthEndResult.Unchanged)
                {
                    return;
                }
            }
            catch (StoreUnavailableException)
            {
                // The timer runs again.
            }
        }

        Assert.Fail("The month end did not end in twenty runs.");
    }

    private static async Task NothingIsLostAsync(Deployment deployment, FilingDevice[] devices)
    {
        var heads = await deployment.Sheets.ChainsAsync(A.Committee, A.Month("2019-04"), Cancellation);
        var acknowledged = devices.SelectMany(d => d.Acknowledged.Keys).Distinct(StringComparer.Ordinal);
        Assert.Equal(acknowledged.Order(StringComparer.Ordinal), heads.Select(h => h.Receipt).Order(StringComparer.Ordinal));
    }

    /// <summary>What the same sheets give on a store that nothing befalls.</summary>
    private static async Task<IReadOnlyList<string>> OnAGoodLineAsync(Deployment survivor)
    {
        var calm = new Deployment(new MemoryStores().Calm);
        await LateYear.PrepareAsync(calm);
        foreach (var head in (await survivor.Sheets.ChainsAsync(A.Committee, A.Month("2019-04"), Cancellation)).OrderBy(h => h.ReceivedAt))
        {
            await calm.Sheets.CommitAsync(await survivor.Sheets.ReadAsync(head, Cancellation), Cancellation);
        }

        await calm.MonthEndAsync(AfterLock.AddMinutes(30));
        return await calm.PublishedAsync();
    }

    /// <summary>Draws what befalls each request, by the seed; requests come in no fixed order, so a seed does not give the same run again.</summary>
    private sealed class Faults(int seed)
    {
        private readonly Random _random = new(seed);

        public LineFault Next()
        {
            lock (_random)
            {
                return _random.Next(OneIn) == 0 ? (LineFault)_random.Next(1, (int)LineFault.HalfAnAnswer + 1) : LineFault.None;
            }
        }
    }
}
