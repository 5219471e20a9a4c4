using Microsoft.Extensions.Time.Testing;
using Pipeline.Core.Datasets;
using Pipeline.Storage;
using Pipeline.Storage.Publishing;
using Pipeline.Storage.Publishing.Checks;
using Pipeline.Storage.Publishing.CleanUp;
using Pipeline.Tests.Storage;

namespace Pipeline.Tests.Datasets.CleanUp;

/// <summary>Datasets and archive in memory, with a clock: publishes versions of months on the days that a test says.</summary>
internal sealed class Shelves : IAsyncDisposable
{
    private readonly TestStores _test = new();

    public Shelves() => Stores = _test.Stores with { Datasets = Datasets, Archive = Archive };

    public FakeTimeProvider Clock { get; } = new(new(2019, 5, 1, 0, 0, 0, TimeSpan.Zero));

    public MemoryFiles Datasets { get; } = new();

    public MemoryFiles Archive { get; } = new();

    public Stores Stores { get; }

    public DatasetCleanUp CleanUp => new(Stores, Clock);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Publishes the first months of 2019, so many days later.</summary>
    /// <param name="numerator">Of each row, so that figures differ.</param>
    /// <returns>The snapshot's id.</returns>
    public async Task<string> PublishAsync(int daysLater, int months = 3, int numerator = 3)
    {
        Clock.Advance(TimeSpan.FromDays(daysLater));
        IReadOnlyList<MonthVersion> versions = [.. Enumerable.Range(1, months).Select(m => SmallDistrict.Final(2019, m))];
        var content = await SmallSnapshot.ContentAsync(Stores, versions, m => SmallSnapshot.Rows(m, numerator));
        var outcome = await SmallSnapshot.Publisher(Stores, Clock).PublishAsync(content, Cancellation);
        Assert.True(outcome.Published, string.Join(' ', outcome.FailedChecks.SelectMany(c => c.Failures)));
        return outcome.SnapshotId!;
    }

    public Task<CleanUpOutcome> CleanUpAsync() => CleanUp.RunAsync(_ => { }, Cancellation);

    public static async Task<IReadOnlyList<string>> NamesAsync(MemoryFiles files, string prefix = "files/") =>
        await files.ListAsync(prefix, Cancellation).Select(f => f.Name).ToListAsync(Cancellation);

    /// <summary>Files of a snapshot, wherever its manifest is.</summary>
    public async Task<Manifest> ManifestAsync(string id)
    {
        var found = await new PublishedReading(Stores).ManifestAsync(id + ".json", Cancellation);
        return System.Text.Json.JsonSerializer.Deserialize<Manifest>(found.Value!.Content.Span, System.Text.Json.JsonSerializerOptions.Web)!;
    }

    public async Task AssertSoundAsync(string snapshotId)
    {
        var report = await new ReadinessChecks(Stores).CheckCurrentAsync(Cancellation);
        Assert.True(report.Passed, string.Join(' ', report.Failed.SelectMany(c => c.Failures)));
        Assert.Equal(snapshotId, report.SnapshotId);
    }

    public ValueTask DisposeAsync() => _test.DisposeAsync();
}
