using System.Globalization;
using Pipeline.Core.Datasets;
using Pipeline.Storage;
using Pipeline.Storage.Publishing;
using Pipeline.Storage.Publishing.CleanUp;

namespace Pipeline.Tests.Datasets.CleanUp;

/// <summary>After ten years a refresh still reads few files, and the datasets are still one listing (PERFORMANCE; DATASETS, Container).</summary>
public sealed class TenYearsTests(ITestOutputHelper output) : IAsyncDisposable
{
    private const int Years = 10;
    private const int FactTables = 16;

    private static readonly IReadOnlyList<TableDefinition> Facts =
        [.. Enumerable.Range(1, FactTables).Select(i => SmallSnapshot.Fact.Definition with { Name = FormattableString.Invariant($"fact_{i:00}") })];

    /// <summary>The committee that does not merge into another meanwhile.</summary>
    private static readonly int Staying = SmallDistrict.Keys.NumberOf(Core.Reference.KeyedTable.Organization, "XA-NAM");

    private readonly Shelves _shelves = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private Stores Stores => _shelves.Stores;

    public ValueTask DisposeAsync() => _shelves.DisposeAsync();

    [Fact]
    public async Task Files_manifest_and_listing_stay_bounded()
    {
        // As the files of ten years lie after them: a file for each month and table, of which snapshots long gone have named most.
        var months = Enumerable.Range(0, Years * 12).Select(i => SmallDistrict.Final(2019 + (i / 12), (i % 12) + 1)).ToList();
        var files = new List<TableFile>();
        foreach (var month in months)
        {
            files.AddRange(await WriteAsync(month, numerator: 3));
        }

        // Readers get a snapshot each night of two weeks, with a month that still changes.
        var open = new MonthVersion(new(2019 + Years, 1), 0, MonthState.Open, "PACK-2018", null);
        foreach (var night in Enumerable.Range(1, 14))
        {
            _shelves.Clock.Advance(TimeSpan.FromDays(1));
            await PublishAsync([.. months, open], [.. files, .. await WriteAsync(open, night % 5)]);
        }

        var outcome = await _shelves.CleanUpAsync();

        var manifest = (await CurrentSnapshot.ReadAsync(Stores, Cancellation)).Manifest!;
        var bytes = (await Stores.Datasets.ReadAsync(DatasetPaths.Manifest(manifest.SnapshotId), Cancellation))!.Content.Length;
        var read = manifest.Tables.Sum(t => t.Files.Count);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{months.Count + 1} months: a refresh reads {read} files; the manifest has {bytes} bytes; the listing {outcome.Left} names, {outcome.Moved.Count} archived."));
        Assert.Equal((FactTables * (Years + 1)) + manifest.Tables.Count(t => !t.Monthly), read);
        Assert.InRange(bytes, 1, 200_000);
        Assert.Equal((FactTables * Years * 12, true), (outcome.Moved.Count, outcome.IsOneListing));
        Assert.InRange(outcome.Left, 1, CleanUpOutcome.ListingPage / 5);
    }

    private static async Task<TableFile[]> WriteToAsync(Stores stores, MonthVersion month, int numerator)
    {
        var files = new DatasetFiles(stores);
        var data = SmallSnapshot.Fact.ToData([SmallSnapshot.Rows(month, numerator)[0] with { Organization = Staying }]);
        return await Task.WhenAll(Facts.Select(f => files.WriteAsync(data with { Table = f }, month.Month, Cancellation)));
    }

    private Task<TableFile[]> WriteAsync(MonthVersion month, int numerator) => WriteToAsync(Stores, month, numerator);

    private async Task PublishAsync(IReadOnlyList<MonthVersion> months, IReadOnlyList<TableFile> files)
    {
        var content = new SnapshotContent(months, files, SmallDistrict.Dimensions(months), ["PACK-2018"]);
        var publisher = new DatasetPublisher(Stores, _shelves.Clock, "c0ffee") { Tables = [.. SmallDistrict.Dimensions(months).Select(d => d.Table), .. Facts] };
        var outcome = await publisher.PublishAsync(content, Cancellation);
        Assert.True(outcome.Published, string.Join(' ', outcome.FailedChecks.SelectMany(c => c.Failures)));
    }
}
