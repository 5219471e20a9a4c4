using Pipeline.Core.Datasets;
using Pipeline.Storage;
using Pipeline.Storage.Publishing;
using Pipeline.Storage.Publishing.Checks;
using Pipeline.Tests.Storage;

namespace Pipeline.Tests.Datasets;

public sealed class PublisherTests
{
    private static readonly IReadOnlyList<MonthVersion> March = [SmallDistrict.Final(2019, 3)];
    private static readonly IReadOnlyList<MonthVersion> MarchAndApril = [SmallDistrict.Final(2019, 3), SmallDistrict.Final(2019, 4)];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_published_passes_every_check()
    {
        await using var test = new TestStores();

        var outcome = await PublishAsync(test.Stores, MarchAndApril);

        Assert.True(outcome.Published, Failures(outcome.FailedChecks));
        await AssertSoundAsync(test.Stores, outcome.SnapshotId);
        Assert.NotNull(await test.Stores.Datasets.ReadAsync("README.vi.md", Cancellation));
        Assert.NotNull(await test.Stores.Datasets.ReadAsync("dictionary.csv", Cancellation));
    }

    [Fact]
    public async Task Publishing_the_same_again_makes_no_new_snapshot()
    {
        await using var test = new TestStores();
        var first = await PublishAsync(test.Stores, March);

        var second = await PublishAsync(test.Stores, March);

        Assert.False(second.Published);
        Assert.Empty(second.FailedChecks);
        Assert.Equal(first.SnapshotId, second.SnapshotId);
    }

    [Fact]
    public async Task A_changed_month_makes_a_new_snapshot_that_sorts_after_the_old_one()
    {
        await using var test = new TestStores();
        var first = await PublishAsync(test.Stores, March);

        var second = await PublishAsync(test.Stores, MarchAndApril);

        Assert.True(second.Published);
        Assert.True(string.CompareOrdinal(first.SnapshotId, second.SnapshotId) < 0);
        await AssertSoundAsync(test.Stores, second.SnapshotId);
    }

    [Fact]
    public async Task A_CSV_file_that_differs_is_repaired_although_nothing_changed()
    {
        await using var test = new TestStores();
        var outcome = await PublishAsync(test.Stores, March);
        await test.Stores.Datasets.WriteAsync("current/csv/fact_sample.csv", "x"u8.ToArray(), Cancellation);

        await PublishAsync(test.Stores, March);

        await AssertSoundAsync(test.Stores, outcome.SnapshotId);
    }

    [Fact]
    public async Task A_damaged_manifest_is_replaced_by_the_next_publication()
    {
        await using var test = new TestStores();
        var first = await PublishAsync(test.Stores, March);
        await test.Stores.Datasets.WriteAsync($"manifests/{first.SnapshotId}.json", "{}"u8.ToArray(), Cancellation);

        var second = await PublishAsync(test.Stores, March);

        Assert.True(second.Published);
        await AssertSoundAsync(test.Stores, second.SnapshotId);
    }

    [Fact]
    public async Task A_month_never_falls_back_to_an_earlier_version()
    {
        await using var test = new TestStores();
        var restated = await PublishAsync(test.Stores, [SmallDistrict.Final(2019, 3, version: 2)]);

        var stale = await PublishAsync(test.Stores, March);

        Assert.Equal("months-go-forward", Assert.Single(stale.FailedChecks).Name);
        await AssertSoundAsync(test.Stores, restated.SnapshotId);
    }

    [Fact]
    public async Task A_failing_check_leaves_readers_with_the_snapshot_they_have()
    {
        await using var test = new TestStores();
        var sound = await PublishAsync(test.Stores, March);
        var content = await SmallSnapshot.ContentAsync(test.Stores, MarchAndApril, m => SmallSnapshot.Rows(m, numerator: 9));

        var outcome = await SmallSnapshot.Publisher(test.Stores).PublishAsync(content, Cancellation);

        Assert.False(outcome.Published);
        Assert.Equal("numerators", Assert.Single(outcome.FailedChecks).Name);
        await AssertSoundAsync(test.Stores, sound.SnapshotId);
    }

    [Fact]
    public async Task Publishers_at_once_leave_one_complete_snapshot()
    {
        await using var test = new TestStores();

        var outcomes = await Task.WhenAll(Enumerable.Range(1, 4).Select(_ => Task.Run(() => PublishAsync(test.Stores, MarchAndApril))));

        Assert.Single(outcomes, o => o.Published);
        Assert.Single(outcomes.Select(o => o.SnapshotId).Distinct(StringComparer.Ordinal));
        await AssertSoundAsync(test.Stores, outcomes[0].SnapshotId);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_crash_at_any_step_leaves_one_complete_snapshot(bool afterTheWrite)
    {
        await using var test = new TestStores();
        var version = 1;
        await PublishAsync(test.Stores, [SmallDistrict.Final(2019, 3, version)]);

        for (var step = 1; ; step++)
        {
            IReadOnlyList<MonthVersion> next = [SmallDistrict.Final(2019, 3, ++version)];
            var faulty = new FaultyFiles(test.Stores.Datasets, step, afterTheWrite);
            var died = await DiesAsync(test.Stores with { Datasets = faulty }, next);

            var left = await new ReadinessChecks(test.Stores).CheckCurrentAsync(Cancellation);
            Assert.All(left.Failed, c => Assert.Contains(c.Name, (string[])["parquet-equals-csv", "workbooks"]));
            var again = await PublishAsync(test.Stores, next);
            Assert.Empty(again.FailedChecks);
            await AssertSoundAsync(test.Stores, again.SnapshotId);
            if (!died)
            {
                Assert.True(step > 5, "The fault was never reached.");
                return;
            }
        }
    }

    [Fact]
    public async Task A_publisher_that_loses_the_race_for_the_pointer_changes_nothing()
    {
        await using var test = new TestStores();
        PublishOutcome? winner = null;

        await Assert.ThrowsAsync<StoreUnavailableException>(() => SmallSnapshot.Publisher(test.Stores).PublishAsync(
            async (_, _) =>
            {
                // As a publisher whose lease has run out without its knowing: another has published meanwhile.
                winner = await PublishAsync(test.Stores with { Datasets = new WithoutLeases(test.Stores.Datasets) }, March);
                return await SmallSnapshot.ContentAsync(test.Stores, MarchAndApril);
            },
            Cancellation));

        await AssertSoundAsync(test.Stores, winner!.SnapshotId);
    }

    [Fact]
    public async Task An_export_is_a_snapshot_that_passes_every_check()
    {
        await using var test = new TestStores();
        var outcome = await PublishAsync(test.Stores, MarchAndApril);
        var folder = Directory.CreateTempSubdirectory("export-");
        try
        {
            Assert.Equal(outcome.SnapshotId, await ExportSnapshot.ToFolderAsync(test.Stores, folder.FullName, Cancellation));

            foreach (var file in folder.EnumerateFiles("*", SearchOption.AllDirectories))
            {
                var name = Path.GetRelativePath(folder.FullName, file.FullName).Replace('\\', '/');
                var stored = await test.Stores.Datasets.ReadAsync(name, Cancellation);
                var copied = await File.ReadAllBytesAsync(file.FullName, Cancellation);
                Assert.Equal(stored!.Content.ToArray(), copied);
            }

            Assert.True(File.Exists(Path.Combine(folder.FullName, "latest.json")));
            Assert.True(File.Exists(Path.Combine(folder.FullName, "current", "csv", "dim_date.csv")));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<PublishOutcome> PublishAsync(Stores stores, IReadOnlyList<MonthVersion> months) =>
        await SmallSnapshot.Publisher(stores).PublishAsync(await SmallSnapshot.ContentAsync(stores, months), Cancellation);

    private static async Task<bool> DiesAsync(Stores stores, IReadOnlyList<MonthVersion> months)
    {
        try
        {
            await PublishAsync(stores, months);
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    private static async Task AssertSoundAsync(Stores stores, string? snapshotId)
    {
        var report = await new ReadinessChecks(stores).CheckCurrentAsync(Cancellation);
        Assert.True(report.Passed, Failures(report.Failed));
        Assert.Equal(snapshotId, report.SnapshotId);
    }

    private static string Failures(IEnumerable<CheckResult> failed) =>
        string.Join('\n', failed.SelectMany(c => c.Failures.Select(f => $"{c.Name} {f.Table} {f.File} {f.Sentence}")));
}
