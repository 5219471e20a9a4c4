using Pipeline.Storage;
using Pipeline.Storage.Publishing;
using Pipeline.Storage.Publishing.CleanUp;

namespace Pipeline.Tests.Datasets.CleanUp;

/// <summary>What only older snapshots name goes to the archive, and nothing else; and from there it can be read.</summary>
public sealed class CleanUpTests : IAsyncDisposable
{
    private readonly Shelves _shelves = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private Stores Stores => _shelves.Stores;

    public ValueTask DisposeAsync() => _shelves.DisposeAsync();

    [Fact]
    public async Task What_no_snapshot_of_the_last_days_names_moves_to_the_archive()
    {
        var oldest = await _shelves.PublishAsync(0);
        var older = await _shelves.PublishAsync(1, numerator: 2);
        var newest = await _shelves.PublishAsync(30, numerator: 1);
        _shelves.Clock.Advance(TimeSpan.FromDays(15));

        var outcome = await _shelves.CleanUpAsync();

        Assert.Equal(CleanUpResult.Done, outcome.Result);
        Assert.Equal([$"manifests/{newest}.json"], await Shelves.NamesAsync(_shelves.Datasets, "manifests/"));
        Assert.Equal([$"manifests/{oldest}.json", $"manifests/{older}.json"], await Shelves.NamesAsync(_shelves.Archive, "manifests/"));
        Assert.Equal(6, (await Shelves.NamesAsync(_shelves.Archive)).Count);
        Assert.Equal((6 + 2, _shelves.Datasets.Count), (outcome.Moved.Count, outcome.Left));
        await _shelves.AssertSoundAsync(newest);
        Assert.Equal(CleanUpResult.NothingToMove, (await _shelves.CleanUpAsync()).Result);
    }

    [Fact]
    public async Task A_snapshot_that_was_current_within_the_last_days_stays_however_old_it_is()
    {
        var older = await _shelves.PublishAsync(0);
        await _shelves.PublishAsync(40, numerator: 1);
        _shelves.Clock.Advance(TimeSpan.FromDays(13));

        Assert.Equal(CleanUpResult.NothingToMove, (await _shelves.CleanUpAsync()).Result);
        Assert.True(await Stores.Datasets.ExistsAsync($"manifests/{older}.json", Cancellation));
    }

    [Fact]
    public async Task What_would_move_is_told_and_stays()
    {
        await PublishTwoAsync();
        var before = _shelves.Datasets.Count;

        var plan = await _shelves.CleanUp.PlanAsync(Cancellation);

        Assert.Equal((CleanUpResult.Done, before, 0), (plan.Result, _shelves.Datasets.Count, _shelves.Archive.Count));
        Assert.Equal(plan.Moved, (await _shelves.CleanUpAsync()).Moved);
    }

    [Fact]
    public async Task An_archived_snapshot_is_exported_and_read_over_HTTP_as_before()
    {
        var (older, _) = await PublishTwoAsync();
        var before = await ExportedAsync(older);
        await _shelves.CleanUpAsync();

        Assert.Equal(before, await ExportedAsync(older));
        var file = (await _shelves.ManifestAsync(older)).Tables.Single(t => t.Name == "fact_sample").Files[0];
        Assert.NotNull((await new PublishedReading(Stores).TableFileAsync("fact_sample", file.Month, file.Sha256 + ".parquet", Cancellation)).Value);
        Assert.False(await Stores.Datasets.ExistsAsync(file.Path, Cancellation));
    }

    [Fact]
    public async Task An_archived_file_that_a_snapshot_names_again_comes_back()
    {
        await PublishTwoAsync();
        await _shelves.CleanUpAsync();

        await _shelves.AssertSoundAsync(await _shelves.PublishAsync(1, numerator: 3));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Killed_at_any_step_and_run_again_it_ends_the_same(bool afterTheChange)
    {
        for (var step = 1; ; step++)
        {
            await using var shelves = new Shelves();
            await shelves.PublishAsync(0, months: 1);
            var newest = await shelves.PublishAsync(1, months: 1, numerator: 2);
            shelves.Clock.Advance(TimeSpan.FromDays(20));
            var death = new Death(step, afterTheChange);
            var stores = shelves.Stores with { Datasets = death.Of(shelves.Datasets), Archive = death.Of(shelves.Archive) };

            var died = await DiesAsync(new DatasetCleanUp(stores, shelves.Clock));
            await shelves.AssertSoundAsync(newest);
            await shelves.CleanUpAsync();

            await shelves.AssertSoundAsync(newest);
            Assert.Equal((1, 1), ((await Shelves.NamesAsync(shelves.Archive, "manifests/")).Count, (await Shelves.NamesAsync(shelves.Archive)).Count));
            if (!died)
            {
                Assert.True(step > 4, "The machine never died.");
                return;
            }
        }
    }

    [Fact]
    public async Task A_damaged_file_stays_where_it_is_and_is_told()
    {
        var (older, _) = await PublishTwoAsync();
        var path = (await _shelves.ManifestAsync(older)).Tables.Single(t => t.Name == "fact_sample").Files[0].Path;
        await Stores.Datasets.WriteAsync(path, "x"u8.ToArray(), Cancellation);

        var outcome = await _shelves.CleanUpAsync();

        Assert.Equal([path], outcome.Damaged);
        Assert.True(await Stores.Datasets.ExistsAsync(path, Cancellation));
        Assert.False(await Stores.Archive.ExistsAsync(path, Cancellation));
    }

    [Fact]
    public async Task Where_the_manifest_of_a_snapshot_that_stays_cannot_be_read_nothing_moves()
    {
        var (_, newest) = await PublishTwoAsync();
        await Stores.Datasets.WriteAsync($"manifests/{newest}.json", "{}"u8.ToArray(), Cancellation);

        Assert.Equal(CleanUpResult.ManifestDamaged, (await _shelves.CleanUpAsync()).Result);
        Assert.Equal(0, _shelves.Archive.Count);
    }

    [Fact]
    public async Task While_months_are_computed_their_files_are_left_alone()
    {
        await PublishTwoAsync();
        await using var computing = await Stores.Work.TryLeaseAsync("leases/month-end", TimeSpan.FromSeconds(60), Cancellation);

        Assert.Equal(CleanUpResult.AlreadyRunning, (await _shelves.CleanUpAsync()).Result);
        Assert.Equal(0, _shelves.Archive.Count);
    }

    [Fact]
    public async Task A_publisher_that_has_lost_its_lease_cannot_name_what_moves()
    {
        var (_, newest) = await PublishTwoAsync();
        var withoutLeases = Stores with { Datasets = new WithoutLeases(Stores.Datasets) };

        await Assert.ThrowsAsync<StoreUnavailableException>(() => SmallSnapshot.Publisher(Stores, _shelves.Clock).PublishAsync(
            async (_, _) =>
            {
                // The files of the older snapshot are named again, and the clean-up comes in between.
                var content = await SmallSnapshot.ContentAsync(Stores, [SmallDistrict.Final(2019, 1), SmallDistrict.Final(2019, 2), SmallDistrict.Final(2019, 3)]);
                return content with { BeforePointerAsync = token => new DatasetCleanUp(withoutLeases, _shelves.Clock).RunAsync(_ => { }, token) };
            },
            Cancellation));

        await _shelves.AssertSoundAsync(newest);
    }

    [Fact]
    public async Task Before_anything_is_published_there_is_nothing_to_do() =>
        Assert.Equal(CleanUpResult.NothingPublished, (await _shelves.CleanUpAsync()).Result);

    private async Task<(string Older, string Newest)> PublishTwoAsync()
    {
        var older = await _shelves.PublishAsync(0);
        var newest = await _shelves.PublishAsync(1, numerator: 1);
        _shelves.Clock.Advance(CleanUpDays);
        return (older, newest);
    }

    private static TimeSpan CleanUpDays => TimeSpan.FromDays(15);

    private static async Task<bool> DiesAsync(DatasetCleanUp cleanUp)
    {
        try
        {
            await cleanUp.RunAsync(_ => { }, Cancellation);
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    /// <summary>Name and content of every file of an export, but for the pointer.</summary>
    private async Task<IReadOnlyList<string>> ExportedAsync(string snapshot)
    {
        var folder = Directory.CreateTempSubdirectory("export-");
        try
        {
            Assert.True(await ExportSnapshot.ToFolderAsync(Stores, snapshot, folder.FullName, Cancellation));
            return [.. folder.EnumerateFiles("*", SearchOption.AllDirectories).Select(f => $"{f.FullName[folder.FullName.Length..]} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f.FullName)))}").Order(StringComparer.Ordinal)];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
