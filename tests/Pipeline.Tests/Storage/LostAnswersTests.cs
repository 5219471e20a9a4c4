using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Pipeline.Storage.Files.Blobs;
using Pipeline.Storage.Rows;
using Pipeline.Storage.Rows.Azure;

namespace Pipeline.Tests.Storage;

/// <summary>A write whose answer is lost is sent again by the SDK, finds itself in the way, and must not be taken for a conflict.</summary>
public sealed class LostAnswersTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private static readonly Dictionary<string, string> None = new(StringComparer.Ordinal);

    private readonly LosingHandler _connection = new();
    private AzureRows? _rows;
    private BlobFiles? _files;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var emulator = await azurite.ConnectAsync(Cancellation);
        var prefix = "t" + Guid.NewGuid().ToString("N")[..12];
        _rows = new(new TableServiceClient(emulator, With(new TableClientOptions())), prefix);
        _files = new(new BlobContainerClient(emulator, prefix, With(new BlobClientOptions())));
        await _rows.TryWriteAsync(RowTable.Sheets, "p", [RowWrite.Insert("there", None)], Cancellation);
        await _files.WriteAsync("there", new byte[1], Cancellation);
    }

    public ValueTask DisposeAsync()
    {
        _connection.Dispose();
        return default;
    }

    [Fact]
    public Task An_insert_sent_twice_succeeds() => SucceedsAsync(RowWrite.Insert("a", None));

    [Fact]
    public Task A_transaction_sent_twice_succeeds() =>
        SucceedsAsync(RowWrite.Upsert("marker", None), RowWrite.Insert("a", None), RowWrite.Insert("b", None));

    [Fact]
    public Task A_delete_sent_twice_succeeds() => SucceedsAsync(RowWrite.Delete("there"));

    [Fact]
    public Task A_transaction_with_a_delete_sent_twice_succeeds() => SucceedsAsync(RowWrite.Delete("there"), RowWrite.Insert("a", None));

    [Fact]
    public async Task A_replace_sent_twice_succeeds()
    {
        var old = await _rows!.ReadAsync(RowTable.Sheets, "p", "there", Cancellation);

        await SucceedsAsync(RowWrite.Replace(old!, None));
    }

    [Fact]
    public async Task A_conflict_with_anothers_row_is_still_one_after_a_lost_answer()
    {
        _connection.Arm();

        Assert.False(await _rows!.TryWriteAsync(RowTable.Sheets, "p", [RowWrite.Insert("there", None), RowWrite.Insert("a", None)], Cancellation));
        Assert.Equal(1, _connection.Lost);
    }

    [Fact]
    public async Task A_file_created_twice_succeeds()
    {
        _connection.Arm();

        Assert.True(await _files!.TryCreateAsync("a", new byte[1], Cancellation));
        Assert.False(await _files.TryCreateAsync("a", new byte[1], Cancellation));
        Assert.Equal(1, _connection.Lost);
    }

    [Fact]
    public async Task A_file_replaced_twice_succeeds()
    {
        var version = (await _files!.ReadAsync("there", Cancellation))!.Version;
        _connection.Arm();

        Assert.True(await _files.TryReplaceAsync("there", new byte[2], version, Cancellation));
        Assert.False(await _files.TryReplaceAsync("there", new byte[2], version, Cancellation));
        Assert.Equal(1, _connection.Lost);
    }

    [Fact]
    public async Task A_lease_asked_for_twice_is_held()
    {
        await using (await _files!.TryLeaseAsync("a", TimeSpan.FromSeconds(15), Cancellation))
        {
        }

        _connection.Arm();
        await using var lease = await _files.TryLeaseAsync("a", TimeSpan.FromSeconds(15), Cancellation);

        Assert.NotNull(lease);
        Assert.Equal(1, _connection.Lost);
    }

    private async Task SucceedsAsync(params RowWrite[] writes)
    {
        _connection.Arm();

        Assert.True(await _rows!.TryWriteAsync(RowTable.Sheets, "p", writes, Cancellation));
        Assert.Equal(1, _connection.Lost);
    }

    private T With<T>(T options)
        where T : ClientOptions
    {
        options.Transport = new HttpClientTransport(new HttpClient(_connection, disposeHandler: false));
        options.Retry.Delay = TimeSpan.FromMilliseconds(1);
        return options;
    }
}
