using Pipeline.Storage.Audit;
using Pipeline.Tests.Storage;

namespace Pipeline.Tests.Audit;

public sealed class AuditLogTests : IAsyncDisposable
{
    private readonly TestStores _test = new();
    private readonly AuditLog _audit;

    public AuditLogTests() => _audit = new(_test.Stores);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _test.DisposeAsync();

    [Fact]
    public async Task The_entries_of_a_day_are_read_in_order_of_time()
    {
        var late = EntryAt(2019, 3, 31, 5, "late");
        var early = EntryAt(2019, 3, 31, 4, "early") with { From = "192.0.2.1" };
        await _audit.AppendAsync(late, Cancellation);
        await _audit.AppendAsync(early, Cancellation);

        var entries = await _audit.ReadAsync(new DateOnly(2019, 3, 31), Cancellation);

        Assert.Equal([early, late], entries);
    }

    [Fact]
    public async Task A_day_is_one_in_Vietnam()
    {
        await _audit.AppendAsync(EntryAt(2019, 3, 31, 16, "still 31"), Cancellation);
        await _audit.AppendAsync(EntryAt(2019, 3, 31, 17, "already 1"), Cancellation);

        Assert.Equal("still 31", Assert.Single(await _audit.ReadAsync(new DateOnly(2019, 3, 31), Cancellation)).Subject);
        Assert.Equal("already 1", Assert.Single(await _audit.ReadAsync(new DateOnly(2019, 4, 1), Cancellation)).Subject);
    }

    [Fact]
    public async Task Entries_of_one_instant_are_all_kept()
    {
        var entry = EntryAt(2019, 3, 31, 5, "same");

        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => _audit.AppendAsync(entry, Cancellation)));

        Assert.Equal(50, (await _audit.ReadAsync(new DateOnly(2019, 3, 31), Cancellation)).Count);
    }

    [Fact]
    public async Task A_day_without_entries_is_empty()
    {
        Assert.Empty(await _audit.ReadAsync(new DateOnly(2019, 3, 31), Cancellation));
    }

    private static AuditEntry EntryAt(int year, int month, int day, int hour, string subject) =>
        new(new DateTimeOffset(year, month, day, hour, 0, 0, TimeSpan.Zero), "K000000001", "submit-sheet", subject, "accepted");
}
