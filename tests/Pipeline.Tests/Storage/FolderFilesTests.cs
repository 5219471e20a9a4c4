using Microsoft.Extensions.Time.Testing;
using Pipeline.Storage;
using Pipeline.Storage.Files;

namespace Pipeline.Tests.Storage;

public sealed class FolderFilesTests : FileStoreContract, IAsyncLifetime
{
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(30);

    private readonly FakeTimeProvider _clock = new();
    private readonly TestStores _test;

    public FolderFilesTests() => _test = new(_clock);

    protected override IFileStore Files => _test.Stores.Work;

    public ValueTask InitializeAsync() => default;

    public ValueTask DisposeAsync() => _test.DisposeAsync();

    [Fact]
    public async Task A_lease_ends_by_itself()
    {
        var first = await Files.TryLeaseAsync("a", Duration, Cancellation);
        _clock.Advance(Duration);
        await using var second = await Files.TryLeaseAsync("a", Duration, Cancellation);

        Assert.NotNull(second);
        Assert.False(await first!.RenewAsync(Cancellation));

        await first.DisposeAsync();
        Assert.True(await second.RenewAsync(Cancellation));
    }

    [Fact]
    public async Task A_renewed_lease_lasts_its_duration_from_then()
    {
        await using var first = await Files.TryLeaseAsync("a", Duration, Cancellation);
        _clock.Advance(Duration / 2);
        await first!.RenewAsync(Cancellation);
        _clock.Advance(Duration * 0.75);

        Assert.Null(await Files.TryLeaseAsync("a", Duration, Cancellation));
        Assert.True(await first.RenewAsync(Cancellation));
    }

    [Fact]
    public async Task Two_processes_exclude_each_other_by_lease_and_version()
    {
        await using var other = OpenStores.EmbeddedBesideServer(_test.Folder, _clock);
        await Files.WriteAsync("a", new byte[1], Cancellation);
        var version = (await other.Work.ReadAsync("a", Cancellation))!.Version;

        await using var lease = await Files.TryLeaseAsync("a", Duration, Cancellation);
        await Files.WriteAsync("a", new byte[1], Cancellation);

        Assert.Null(await other.Work.TryLeaseAsync("a", Duration, Cancellation));
        Assert.False(await other.Work.TryReplaceAsync("a", new byte[2], version, Cancellation));
    }

    [Fact]
    public async Task Areas_are_kept_apart()
    {
        await Files.WriteAsync("a", new byte[1], Cancellation);

        Assert.Null(await _test.Stores.Received.ReadAsync("a", Cancellation));
        Assert.Empty(await _test.Stores.Datasets.ListAsync("", Cancellation).ToListAsync(Cancellation));
    }

    [Fact]
    public async Task What_a_crash_left_half_written_is_seen_by_nobody_and_removed_at_the_next_start()
    {
        var stray = Path.Combine(_test.Folder, "temporary", Guid.NewGuid().ToString("N"));
        await File.WriteAllBytesAsync(stray, new byte[10], Cancellation);

        Assert.Empty(await Files.ListAsync("", Cancellation).ToListAsync(Cancellation));
        await _test.ReopenAsync();

        Assert.False(File.Exists(stray));
    }

    [Fact]
    public async Task A_command_beside_the_server_leaves_its_half_written_files_alone()
    {
        var half = Path.Combine(_test.Folder, "temporary", Guid.NewGuid().ToString("N"));
        await File.WriteAllBytesAsync(half, new byte[10], Cancellation);

        await using var command = OpenStores.EmbeddedBesideServer(_test.Folder, _clock);

        Assert.True(File.Exists(half));
    }

    [Fact]
    public async Task A_file_put_into_the_folder_by_hand_can_be_read_and_replaced()
    {
        var path = Path.Combine(_test.Folder, "work", "by-hand.json");
        await Files.WriteAsync("other", new byte[1], Cancellation);
        await File.WriteAllBytesAsync(path, new byte[10], Cancellation);

        var file = await Files.ReadAsync("by-hand.json", Cancellation);

        Assert.True(await Files.TryReplaceAsync("by-hand.json", new byte[11], file!.Version, Cancellation));
    }

    [Fact]
    public async Task A_folder_removed_by_hand_is_made_again()
    {
        await Files.WriteAsync("a/b/c", new byte[1], Cancellation);
        Directory.Delete(Path.Combine(_test.Folder, "work", "a"), recursive: true);

        await Files.WriteAsync("a/b/c", new byte[2], Cancellation);

        Assert.Equal(2, (await Files.ReadAsync("a/b/c", Cancellation))!.Content.Length);
    }
}
