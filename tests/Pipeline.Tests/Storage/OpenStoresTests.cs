using Pipeline.Storage;
using Pipeline.Storage.Rows;

namespace Pipeline.Tests.Storage;

public sealed class OpenStoresTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_data_folder_is_served_by_one_process_only()
    {
        await using var test = new TestStores();

        var refused = Assert.Throws<DataFolderInUseException>(() => OpenStores.Embedded(test.Folder, TimeProvider.System));

        Assert.Equal("data-folder-in-use", refused.Problem.Code);
    }

    [Fact]
    public async Task A_data_folder_can_be_served_again_once_it_is_closed()
    {
        await using var test = new TestStores();
        await test.Stores.Rows.TryWriteAsync(RowTable.Keys, "p", [RowWrite.Insert("k", new Dictionary<string, string>(StringComparer.Ordinal))], Cancellation);
        await test.Stores.Work.WriteAsync("a/b", new byte[3], Cancellation);

        await test.ReopenAsync();

        Assert.NotNull(await test.Stores.Rows.ReadAsync(RowTable.Keys, "p", "k", Cancellation));
        Assert.NotNull(await test.Stores.Work.ReadAsync("a/b", Cancellation));
    }

    [Fact]
    public async Task A_command_reads_and_writes_rows_beside_the_server()
    {
        await using var test = new TestStores();
        await using var command = OpenStores.EmbeddedBesideServer(test.Folder, TimeProvider.System);
        var none = new Dictionary<string, string>(StringComparer.Ordinal);

        var results = await Task.WhenAll(Enumerable.Range(0, 40).Select(i =>
            (i % 2 == 0 ? test.Stores : command).Rows.TryWriteAsync(RowTable.Keys, "p", [RowWrite.Insert($"k{i / 2:00}", none)], Cancellation)));

        Assert.Equal(20, results.Count(written => written));
        Assert.Equal(20, await test.Stores.Rows.ScanAsync(RowTable.Keys, "p", "", withPacks: false, Cancellation).CountAsync(Cancellation));
    }

    [Fact]
    public async Task A_folder_that_could_not_be_opened_can_be_once_it_is_mended()
    {
        var folder = Directory.CreateTempSubdirectory("pipeline-");
        var ledger = Path.Combine(folder.FullName, "files.db");
        await File.WriteAllTextAsync(ledger, new string('x', 4096), Cancellation);
        Assert.Throws<StoreUnavailableException>(() => OpenStores.Embedded(folder.FullName, TimeProvider.System));

        File.Delete(ledger);
        await using (var stores = OpenStores.Embedded(folder.FullName, TimeProvider.System))
        {
            await stores.Work.WriteAsync("a", new byte[1], Cancellation);
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public void A_folder_that_cannot_be_used_is_an_outage()
    {
        var file = Path.GetTempFileName();

        Assert.Throws<StoreUnavailableException>(() => OpenStores.Embedded(Path.Combine(file, "data"), TimeProvider.System));

        File.Delete(file);
    }
}
