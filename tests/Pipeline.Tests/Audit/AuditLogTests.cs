using Microsoft.Extensions.Time.Testing;
using Pipeline.Storage.Audit;
using Pipeline.Tests.Storage;

namespace Pipeline.Tests.Audit;

public sealed class AuditLogTests : IAsyncDisposable
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2019, 3, 31, 4, 0, 0, TimeSpan.Zero));
    private readonly TestStores _test = new();
    private readonly AuditLog _audit;

    public AuditLogTests() => _audit = new(_test.Stores, _clock);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _test.DisposeAsync();

    [Fact]
    public async Task The_entries_of_a_day_are_read_in_the_order_in_which_they_were_written()
    {
        var first = EntryAt(2019, 3, 31, 4, "first") with { From = "192.0.2.1" };
        var begunEarlier = EntryAt(2019, 3, 31, 3, "begun earlier");
        await _audit.AppendAsync(first, Cancellation);
        _clock.Advance(TimeSpan.FromMinutes(1));
        await _audit.AppendAsync(begunEarlier, Cancellation);

        var entries = await _audit.ReadAsync(new DateOnly(2019, 3, 31), Cancellation);

        Assert.Equal([first, begunEarlier], entries);
    }

    [Fact]
    public async Task A_day_is_one_in_Vietnam_and_that_of_the_writing()
    {
        _clock.SetUtcNow(new(2019, 3, 31, 16, 59, 59, TimeSpan.Zero));
        await _audit.AppendAsync(EntryAt(2019, 3, 31, 16, "still 31"), Cancellation);
        _clock.Advance(TimeSpan.FromSeconds(1));
        await _audit.AppendAsync(EntryAt(2019, 3, 31, 16, "already 1"), Cancellation);

        Assert.Equal("still 31", Assert.Single(await _audit.ReadAsync(new DateOnly(2019, 3, 31), Cancellation)).Subject);
        Assert.Equal("already 1", Assert.Single(await _audit.ReadAsync(new DateOnly(2019, 4, 1), Cancellation)).Subject);
    }

    [Fact]
    public async Task Entries_that_wait_for_each_other_share_a_transaction()
    {
        var rows = new CountedRows(_test.Stores.Rows);
        var audit = new AuditLog(_test.Stores with { Rows = rows }, _clock);

        await Task.WhenAll(Enumerable.Range(0, 400).Select(i => audit.AppendAsync(EntryAt(2019, 3, 31, 4, $"{i}"), Cancellation)));

        Assert.Equal(400, (await _audit.ReadAsync(new DateOnly(2019, 3, 31), Cancellation)).Count);
        Assert.InRange(rows.Writes, 4, 100);
    }

    [Fact]
    public async Task What_a_client_makes_too_long_or_unreadable_is_cut_and_not_refused()
    {
        await _audit.AppendAsync(EntryAt(2019, 3, 31, 4, new string('x', 5_000) + "\n\ud800"), Cancellation);
        await _audit.AppendAsync(EntryAt(2019, 3, 31, 4, "a\nb\ud800"), Cancellation);

        var subjects = (await _audit.ReadAsync(new DateOnly(2019, 3, 31), Cancellation)).Select(e => e.Subject).OrderBy(s => s.Length);
        Assert.Equal(["a?b?", new string('x', 400)], subjects);
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
