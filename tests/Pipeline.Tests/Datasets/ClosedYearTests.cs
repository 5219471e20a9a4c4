using Pipeline.Core;
using Pipeline.Core.Datasets;
using Pipeline.Storage;
using Pipeline.Storage.Publishing;
using Pipeline.Storage.Publishing.Checks;
using Pipeline.Tests.Storage;

namespace Pipeline.Tests.Datasets;

/// <summary>The months of a closed year are one file a table, however they came to be so.</summary>
public sealed class ClosedYearTests : IAsyncDisposable
{
    private readonly TestStores _test = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private Stores Stores => field ??= InMemory();

    public ValueTask DisposeAsync() => _test.DisposeAsync();

    [Fact]
    public async Task A_closed_year_is_one_file_that_says_which_months_it_holds()
    {
        var files = (await PublishAsync(Stores, [.. Year(2018), Open(2019, 1)])).Files;

        Assert.Equal([("2018-01", "2018-12", null), (null, null, "2019-01")], files.Select(f => (f.FirstMonth, f.LastMonth, f.Month)));
        Assert.StartsWith("files/fact_sample/2018/", files[0].Path, StringComparison.Ordinal);
        Assert.Equal(24, files[0].Rows);
        await AssertSoundAsync();
    }

    [Fact]
    public async Task A_year_whose_December_can_still_change_keeps_a_file_a_month() =>
        Assert.Equal(12, (await PublishAsync(Stores, [.. Year(2018).SkipLast(1), Open(2018, 12)])).Files.Count);

    [Fact]
    public async Task Month_after_month_gives_the_same_snapshot_as_all_at_once()
    {
        List<MonthVersion> months = [];
        ManifestTable? step = null;
        foreach (var month in Year(2018).Append(Open(2019, 1)))
        {
            months.Add(month);
            step = await PublishAsync(Stores, [.. months]);
        }

        var whole = await PublishAsync(InMemory(), [.. months]);

        Assert.Equal(whole.Files, step!.Files);
        Assert.Equal(whole.Csv, step.Csv);
    }

    [Fact]
    public async Task A_month_restated_later_makes_its_year_anew_and_the_snapshot_before_stays_readable()
    {
        var before = await PublishAsync(Stores, Year(2018));
        var old = (await CurrentSnapshot.ReadAsync(Stores, Cancellation)).Manifest!;

        var after = await PublishAsync(Stores, [.. Year(2018).Select(m => m.Month.Number == 5 ? SmallDistrict.Final(2018, 5, version: 2) : m)]);

        Assert.NotEqual(before.Files[0].Sha256, Assert.Single(after.Files).Sha256);
        Assert.Equal(1, await VersionOfMayAsync(before));
        Assert.Equal(2, await VersionOfMayAsync(after));
        Assert.True((await new ReadinessChecks(Stores).CheckAsync(old, Cancellation)).Checks.Single(c => c.Name == "hashes").Passed);
    }

    [Fact]
    public async Task A_file_of_a_year_that_was_lost_is_made_again()
    {
        var made = await PublishAsync(Stores, Year(2018));
        await Stores.Datasets.DeleteAsync(made.Files[0].Path, Cancellation);

        await PublishAsync(Stores, Year(2018));

        await AssertSoundAsync();
    }

    [Fact]
    public async Task Months_that_do_not_fit_into_one_file_share_as_many_as_they_need()
    {
        var publisher = SmallSnapshot.Publisher(Stores, files: new DatasetFiles(Stores) { MostRows = 10 });

        var files = await PublishAsync(publisher, Stores, Year(2018));

        Assert.Equal([("2018-01", "2018-05"), ("2018-06", "2018-10"), ("2018-11", "2018-12")], files.Files.Select(f => (f.FirstMonth, f.LastMonth)));
        await AssertSoundAsync();
    }

    [Fact]
    public async Task A_row_of_another_month_in_the_file_of_a_year_is_found()
    {
        var content = await SmallSnapshot.ContentAsync(Stores, Year(2018), m => [SmallSnapshot.Rows(m)[0] with { MonthStart = new(m.Month.Number == 4 ? 2019 : 2018, m.Month.Number, 1) }]);

        var failed = (await SmallSnapshot.Publisher(Stores).PublishAsync(content, Cancellation)).FailedChecks;

        Assert.Contains("month-starts", failed.Select(c => c.Name));
    }

    [Fact]
    public async Task The_months_of_a_year_are_read_one_by_one()
    {
        var table = await PublishAsync(Stores, Year(2018));

        var months = await new DatasetFiles(Stores).ByMonthAsync(table, Cancellation);

        Assert.Equal(Year(2018).Select(m => (Month?)m.Month), months.Select(m => m.Month));
        Assert.All(months, m => Assert.Equal(Enumerable.Repeat(m.Month!.Value.FirstDay, 2), (DateOnly[])m.Data.Columns[0]));
    }

    private static MonthVersion[] Year(int year) => [.. Enumerable.Range(1, 12).Select(m => SmallDistrict.Final(year, m))];

    private static MonthVersion Open(int year, int month) => new(new(year, month), 0, MonthState.Open, "PACK-2018", null);

    private Stores InMemory() => _test.Stores with { Datasets = new MemoryFiles(), Archive = new MemoryFiles() };

    private static Task<ManifestTable> PublishAsync(Stores stores, IReadOnlyList<MonthVersion> months) =>
        PublishAsync(SmallSnapshot.Publisher(stores), stores, months);

    private static async Task<ManifestTable> PublishAsync(DatasetPublisher publisher, Stores stores, IReadOnlyList<MonthVersion> months)
    {
        var outcome = await publisher.PublishAsync(await SmallSnapshot.ContentAsync(stores, months), Cancellation);
        Assert.True(outcome.FailedChecks.Count == 0, string.Join(' ', outcome.FailedChecks.SelectMany(c => c.Failures)));
        return (await CurrentSnapshot.ReadAsync(stores, Cancellation)).Manifest!.Tables.Single(t => t.Name == "fact_sample");
    }

    private async Task<int> VersionOfMayAsync(ManifestTable table)
    {
        var may = (await new DatasetFiles(Stores).ByMonthAsync(table, Cancellation)).Single(m => m.Month == new Month(2018, 5)).Data;
        return ((int[])may.Columns[may.Table.Columns.Select(c => c.Name).ToList().IndexOf("month_version")])[0];
    }

    private async Task AssertSoundAsync()
    {
        var report = await new ReadinessChecks(Stores).CheckCurrentAsync(Cancellation);
        Assert.True(report.Passed, string.Join(' ', report.Failed.SelectMany(c => c.Failures)));
    }
}
