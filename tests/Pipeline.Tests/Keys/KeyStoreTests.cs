using Microsoft.Extensions.Time.Testing;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Keys;
using Pipeline.Storage.Rows;
using Pipeline.Tests.Storage;

namespace Pipeline.Tests.Keys;

public sealed class KeyStoreTests : IAsyncDisposable
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly TestStores _test = new();
    private readonly KeyStore _keys;

    public KeyStoreTests() => _keys = new(_test.Stores, _clock);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _test.DisposeAsync();

    [Fact]
    public async Task A_key_says_who_its_bearer_is()
    {
        var (record, text) = await _keys.CreateAsync(CallerRole.Organization, "XA-NAM-DICH", "máy của xã", Cancellation);

        var caller = await _keys.FindAsync(text, Cancellation);

        Assert.Equal(new Caller(record.Id, CallerRole.Organization, "XA-NAM-DICH"), caller);
        Assert.Matches("^[0-9A-HJKMNP-TV-Z]{10}\\.[A-Za-z0-9_-]{43}$", text);
    }

    [Fact]
    public async Task Another_secret_is_not_the_key()
    {
        var (record, text) = await _keys.CreateAsync(CallerRole.Board, null, "", Cancellation);
        var (_, other) = await _keys.CreateAsync(CallerRole.Board, null, "", Cancellation);
        var forged = record.Id + other[other.IndexOf('.', StringComparison.Ordinal)..];

        Assert.Null(await _keys.FindAsync(forged, Cancellation));
        Assert.NotNull(await _keys.FindAsync(text, Cancellation));
        Assert.Null(await _keys.FindAsync(forged, Cancellation));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("0000000000")]
    [InlineData("0000000000.")]
    [InlineData("0000000000.AAAA")]
    [InlineData("0000000000.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("00000/0000.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("0000000000.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA!")]
    [InlineData("0000000000.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.AAAA")]
    public async Task What_is_no_key_is_nobodys(string? presented)
    {
        Assert.Null(await _keys.FindAsync(presented, Cancellation));
    }

    [Fact]
    public async Task A_revoked_key_is_nobodys_at_once()
    {
        var (record, text) = await _keys.CreateAsync(CallerRole.Operator, null, "", Cancellation);
        await _keys.FindAsync(text, Cancellation);

        var revoked = await _keys.RevokeAsync(record.Id, Cancellation);

        Assert.True(revoked);
        Assert.Null(await _keys.FindAsync(text, Cancellation));
        Assert.False(await _keys.RevokeAsync("0000000000", Cancellation));
    }

    [Fact]
    public async Task A_key_revoked_elsewhere_ends_at_once()
    {
        var (record, text) = await _keys.CreateAsync(CallerRole.Operator, null, "", Cancellation);
        await _keys.FindAsync(text, Cancellation);
        await new KeyStore(_test.Stores, _clock).RevokeAsync(record.Id, Cancellation);

        Assert.Null(await _keys.FindAsync(text, Cancellation));
    }

    [Fact]
    public async Task A_key_ends_when_it_expires()
    {
        var end = _clock.GetUtcNow().AddSeconds(10);
        var (_, text) = await _keys.CreateAsync(CallerRole.Board, null, "", Cancellation, end);

        _clock.Advance(TimeSpan.FromSeconds(9));
        Assert.NotNull(await _keys.FindAsync(text, Cancellation));

        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(await _keys.FindAsync(text, Cancellation));
    }

    [Fact]
    public async Task Keys_are_listed_with_what_is_known_of_them()
    {
        var (first, _) = await _keys.CreateAsync(CallerRole.Organization, "XA-NAM-DICH", "ghi chú", Cancellation, _clock.GetUtcNow().AddDays(1));
        var (second, _) = await _keys.CreateAsync(CallerRole.Board, null, "", Cancellation);
        await _keys.RevokeAsync(second.Id, Cancellation);

        var listed = await _keys.ListAsync(Cancellation);

        KeyRecord[] expected = [first, second with { RevokedAt = _clock.GetUtcNow() }];
        Assert.Equal(expected.OrderBy(k => k.Id, StringComparer.Ordinal), listed);
    }

    [Fact]
    public async Task The_secret_is_stored_nowhere()
    {
        var (_, text) = await _keys.CreateAsync(CallerRole.Board, null, "", Cancellation);

        var row = (await _test.Stores.Rows.ScanTableAsync(RowTable.Keys, Cancellation).SingleAsync(Cancellation)).Row;

        var secret = text[(text.IndexOf('.', StringComparison.Ordinal) + 1)..];
        Assert.DoesNotContain(row.Fields.Values, value => value.Contains(secret, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(CallerRole.Organization, null)]
    [InlineData(CallerRole.Board, "XA-NAM-DICH")]
    public async Task A_key_names_an_organisation_exactly_if_it_is_an_organisations(CallerRole role, string? organization)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => _keys.CreateAsync(role, organization, "", Cancellation));
    }

    [Fact]
    public async Task An_id_that_is_taken_is_drawn_again()
    {
        byte draw = 0;
        var keys = new KeyStore(_test.Stores, _clock, bytes => Array.Fill(bytes, (byte)(draw++ / 6)));

        var (first, _) = await keys.CreateAsync(CallerRole.Board, null, "", Cancellation);
        var (second, text) = await keys.CreateAsync(CallerRole.Board, null, "", Cancellation);

        Assert.NotEqual(first.Id, second.Id);
        Assert.Equal(second.Id, (await keys.FindAsync(text, Cancellation))!.KeyId);
    }

    [Fact]
    public async Task A_key_takes_over_from_another_which_ends_after_the_overlap()
    {
        var scope = new KeyScope(ReadOnly: true, ["cell-meetings"]);
        var (old, oldText) = await _keys.CreateAsync(CallerRole.Organization, "XA-NAM-DICH", "máy", Cancellation, _clock.GetUtcNow().AddDays(300), scope);

        var key = (await _keys.RotateAsync(old.Id, TimeSpan.FromDays(14), TimeSpan.FromDays(365), Cancellation)).Value!;

        Assert.Equal((old.Role, old.Organization, old.Note, scope, old.Id), (key.Record.Role, key.Record.Organization, key.Record.Note, key.Record.Scope, key.Record.Replaces));
        Assert.Equal(_clock.GetUtcNow().AddDays(365), key.Record.ExpiresAt);
        Assert.NotNull(await _keys.FindAsync(oldText, Cancellation));
        Assert.Equal(scope, (await _keys.FindAsync(key.Text, Cancellation))!.Scope);

        _clock.Advance(TimeSpan.FromDays(14));
        Assert.Null(await _keys.FindAsync(oldText, Cancellation));
        Assert.NotNull(await _keys.FindAsync(key.Text, Cancellation));
    }

    [Fact]
    public async Task An_overlap_makes_no_key_last_longer_than_it_would_have()
    {
        var (old, _) = await _keys.CreateAsync(CallerRole.Board, null, "", Cancellation, _clock.GetUtcNow().AddDays(3));

        await _keys.RotateAsync(old.Id, TimeSpan.FromDays(14), null, Cancellation);

        Assert.Equal(_clock.GetUtcNow().AddDays(3), (await _keys.RecordAsync(old.Id, Cancellation))!.ExpiresAt);
    }

    [Fact]
    public async Task A_key_is_followed_by_one_other_however_many_ask_at_once()
    {
        var (old, _) = await _keys.CreateAsync(CallerRole.Board, null, "", Cancellation);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => _keys.RotateAsync(old.Id, TimeSpan.Zero, null, Cancellation)));

        Assert.Single(answers, a => a.Value is not null);
        Assert.All(answers.Where(a => a.Value is null), a => Assert.Equal("key-already-rotated", a.Problem!.Code));
        Assert.Equal(2, (await _keys.ListAsync(Cancellation)).Count);
    }

    [Fact]
    public async Task A_key_that_has_ended_or_that_there_is_none_of_is_not_followed()
    {
        var (revoked, _) = await _keys.CreateAsync(CallerRole.Board, null, "", Cancellation);
        await _keys.RevokeAsync(revoked.Id, Cancellation);

        Assert.Equal("key-ended", (await _keys.RotateAsync(revoked.Id, TimeSpan.Zero, null, Cancellation)).Problem!.Code);
        Assert.Equal("key-not-there", (await _keys.RotateAsync("0000000000", TimeSpan.Zero, null, Cancellation)).Problem!.Code);
    }

    /// <summary>Medians of calls that take turns, so that whatever else the machine does meets both.</summary>
    [Fact]
    public async Task An_id_that_there_is_none_of_takes_as_long_as_a_wrong_secret()
    {
        const int Calls = 400;
        var (record, text) = await _keys.CreateAsync(CallerRole.Board, null, "", Cancellation);
        var wrong = record.Id + ".AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
        var unknown = (record.Id == "0000000000" ? "0000000001" : "0000000000") + text[10..];
        var (ofWrong, ofUnknown) = (new List<long>(), new List<long>());
        for (var i = 0; i < Calls; i++)
        {
            ofWrong.Add(await TicksAsync(wrong));
            ofUnknown.Add(await TicksAsync(unknown));
        }

        var ratio = (double)Median(ofWrong) / Median(ofUnknown);
        Assert.InRange(ratio, 0.6, 1.7);
    }

    private async Task<long> TicksAsync(string presented)
    {
        var started = System.Diagnostics.Stopwatch.GetTimestamp();
        Assert.Null(await _keys.FindAsync(presented, Cancellation));
        return System.Diagnostics.Stopwatch.GetTimestamp() - started;
    }

    private static long Median(List<long> values) => values.Order().ElementAt(values.Count / 2);
}
