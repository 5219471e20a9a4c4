using Pipeline.Storage;
using Pipeline.Storage.Files;

namespace Pipeline.Tests.Storage;

/// <summary>The area of received bodies, which lies in a database.</summary>
public sealed class PackedFilesTests : FileStoreContract, IAsyncLifetime
{
    private readonly TestStores _test = new();

    protected override IFileStore Files => _test.Stores.Received;

    public ValueTask InitializeAsync() => default;

    public ValueTask DisposeAsync() => _test.DisposeAsync();

    [Fact]
    public async Task Files_are_there_after_a_restart()
    {
        await Files.WriteAsync("a/b", new byte[3], Cancellation);
        await _test.ReopenAsync();

        Assert.Equal(3, (await Files.ReadAsync("a/b", Cancellation))!.Content.Length);
    }

    [Fact]
    public async Task A_command_beside_the_server_sees_and_excludes()
    {
        await using var other = OpenStores.EmbeddedBesideServer(_test.Folder, TimeProvider.System);
        await Files.WriteAsync("a", new byte[1], Cancellation);
        var seen = await other.Received.ReadAsync("a", Cancellation);
        await Files.WriteAsync("a", new byte[2], Cancellation);

        Assert.False(await other.Received.TryCreateAsync("a", new byte[3], Cancellation));
        Assert.False(await other.Received.TryReplaceAsync("a", new byte[3], seen!.Version, Cancellation));
    }

    [Fact]
    public async Task Files_that_lay_in_a_folder_are_taken_in_at_the_next_start()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_test.Folder, "received", "2019-03", "XA-NAM")).FullName;
        foreach (var number in Enumerable.Range(0, 300))
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, $"{number:000}.json"), new byte[number], Cancellation);
        }

        await _test.ReopenAsync();
        var entries = await Files.ListAsync("2019-03/", Cancellation).ToListAsync(Cancellation);

        Assert.Equal(Enumerable.Range(0, 300).Select(n => new FileEntry($"2019-03/XA-NAM/{n:000}.json", n)), entries);
        Assert.Equal(299, (await Files.ReadAsync("2019-03/XA-NAM/299.json", Cancellation))!.Content.Length);
        Assert.False(Directory.Exists(Path.Combine(_test.Folder, "received")));
    }
}
