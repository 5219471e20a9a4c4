using Pipeline.Storage;
using Pipeline.Tests.Faults;
using Pipeline.Tests.MonthEnds;

namespace Pipeline.Tests.Privacy;

/// <summary>A purge that dies before or after any of its writes and is run again leaves what one that never died leaves, journal included.</summary>
public sealed class KilledPurgeTests(AgedYear year) : IClassFixture<AgedYear>
{
    /// <summary>Spread over the writes.</summary>
    private const int Deaths = 10;

    [Fact]
    public async Task Died_at_any_write_and_run_again_it_ends_the_same()
    {
        var (undisturbed, weather) = (year.Copy(), Weather.Fine());
        await AgedYear.PurgeAsync(Through(undisturbed, weather), AgedYear.AllOver);
        var expected = await StateAsync(undisturbed);
        Assert.InRange(weather.Writes, 40, 400);

        var step = Math.Max(1, weather.Writes / Deaths);
        for (var write = 1; write <= weather.Writes; write += step)
        {
            var stores = year.Copy();
            await Assert.ThrowsAsync<StoreUnavailableException>(() => AgedYear.PurgeAsync(Through(stores, Weather.DeathAt(write, after: write % 2 == 0)), AgedYear.AllOver));
            Assert.Equal(year.Published, await new Deployment(stores).PublishedAsync());
            year.EndLeases();

            await AgedYear.PurgeAsync(stores, AgedYear.AllOver);

            Assert.Equal(expected, await StateAsync(stores));
        }
    }

    /// <summary>All that stores hold; the journal by what it comes to, for the names of its entries are instants; the audit aside, which tells of each purge.</summary>
    private static async Task<string> StateAsync(Stores stores)
    {
        var held = (await Held.AllAsync(stores)).Where(h =>
            !h.Key.StartsWith("Audit ", StringComparison.Ordinal) && !h.Key.StartsWith("work journal/", StringComparison.Ordinal) && !h.Key.StartsWith("work leases/", StringComparison.Ordinal));
        return string.Join('\n', [.. held.Select(h => $"{h.Key} {h.Value}"), .. await Held.JournalAsync(stores)]);
    }

    private static Stores Through(Stores stores, Weather weather) => stores with
    {
        Rows = new RowsInWeather(stores.Rows, weather),
        Received = new FilesInWeather(stores.Received, weather),
        Work = new FilesInWeather(stores.Work, weather),
    };
}
