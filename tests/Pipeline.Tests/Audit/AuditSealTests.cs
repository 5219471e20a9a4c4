using Microsoft.Extensions.Time.Testing;
using Pipeline.Storage.Audit;
using Pipeline.Storage.Rows;
using Pipeline.Tests.Storage;

namespace Pipeline.Tests.Audit;

/// <summary>Three hours with entries, 04, 05 and 07 (UTC), sealed; hour 06 is empty, hour 08 runs.</summary>
public sealed class AuditSealTests : IAsyncLifetime
{
    private const string Day = "2019-03-31";
    private const string Seals = "seals";

    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2019, 3, 31, 4, 0, 0, TimeSpan.Zero));
    private readonly TestStores _test = new();
    private readonly AuditLog _audit;
    private readonly AuditSealing _sealing;
    private readonly AuditChecking _checking;

    public AuditSealTests()
    {
        _audit = new(_test.Stores, _clock);
        _sealing = new(_test.Stores, _clock);
        _checking = new(_test.Stores);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        foreach (var hour in (int[])[4, 5, 7])
        {
            for (var i = 0; i < 3; i++)
            {
                _clock.SetUtcNow(new(2019, 3, 31, hour, 10 * i, 0, TimeSpan.Zero));
                await _audit.AppendAsync(new(_clock.GetUtcNow(), "K000000001", "submit-sheet", $"receipt {hour} {i}", "accepted", "192.0.2.1"), Cancellation);
            }
        }

        _clock.SetUtcNow(new(2019, 3, 31, 8, 12, 0, TimeSpan.Zero));
        await _sealing.SealAsync(Cancellation);
        await _audit.AppendAsync(new(_clock.GetUtcNow(), "K000000001", "sheets", "GET /api/sheets", "200"), Cancellation);
    }

    public ValueTask DisposeAsync() => _test.DisposeAsync();

    [Fact]
    public async Task What_was_not_touched_fits()
    {
        var report = await CheckAsync();

        Assert.True(report.Fits);
        Assert.Equal((3, 9L, 1L, "20190331T07"), (report.Hours, report.Entries, report.Open, report.Last!.Hour.ToString()));
    }

    [Fact]
    public async Task An_hour_is_sealed_once_it_has_been_over_for_ten_minutes_and_a_second_run_changes_nothing()
    {
        Assert.Empty(await _sealing.SealAsync(Cancellation));

        _clock.SetUtcNow(new(2019, 3, 31, 9, 9, 59, TimeSpan.Zero));
        Assert.Empty(await _sealing.SealAsync(Cancellation));

        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(["20190331T08"], (await _sealing.SealAsync(Cancellation)).Select(s => s.Hour.ToString()));
    }

    [Fact]
    public async Task Hours_that_nobody_sealed_for_days_are_made_up_for_in_order()
    {
        _clock.SetUtcNow(new(2019, 4, 12, 3, 0, 0, TimeSpan.Zero));
        await _audit.AppendAsync(new(_clock.GetUtcNow(), "K", "w", "s", "r"), Cancellation);
        _clock.SetUtcNow(new(2019, 5, 1, 0, 0, 0, TimeSpan.Zero));

        var made = await _sealing.SealAsync(Cancellation);

        Assert.Equal(["20190331T08", "20190412T03"], made.Select(s => s.Hour.ToString()));
        Assert.Equal(made[0].Hash, made[1].Previous);
        Assert.True((await CheckAsync()).Fits);
    }

    [Fact]
    public async Task Of_two_instances_that_seal_at_once_the_chain_is_one()
    {
        _clock.SetUtcNow(new(2019, 3, 31, 12, 0, 0, TimeSpan.Zero));

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => new AuditSealing(_test.Stores, _clock).SealAsync(Cancellation)));

        var report = await CheckAsync();
        Assert.True(report.Fits);
        Assert.Equal(4, report.Hours);
    }

    [Fact]
    public async Task Sealing_that_was_cut_off_between_file_and_row_goes_on_from_the_file()
    {
        await RemoveAsync(Seals, "20190331T07");
        var rows = await _test.Stores.Rows.ScanAsync(RowTable.Audit, Seals, "", withPacks: false, Cancellation).ToDictionaryAsync(r => r.Key, StringComparer.Ordinal, Cancellation);
        await _test.Stores.Rows.TryWriteAsync(RowTable.Audit, Seals, [RowWrite.Upsert("last", rows["20190331T05"].Fields)], Cancellation);
        Assert.Equal([("20190331T07", AuditFault.SealRemoved)], await FaultsAsync());

        await _sealing.SealAsync(Cancellation);

        Assert.True((await CheckAsync()).Fits);
    }

    [Fact]
    public async Task An_entry_that_was_changed_is_named()
    {
        var row = (await EntriesAsync("20190331T05"))[1];
        await ChangeAsync(row, "result", "refused");

        Assert.Equal([new AuditFinding(Hour("20190331T05"), AuditFault.EntryChanged, row.Key)], (await CheckAsync()).Findings);
    }

    [Fact]
    public async Task An_entry_that_was_removed_is_named()
    {
        var row = (await EntriesAsync("20190331T04"))[0];
        await RemoveAsync(Day, row.Key);

        Assert.Equal([new AuditFinding(Hour("20190331T04"), AuditFault.EntryRemoved, row.Key)], (await CheckAsync()).Findings);
    }

    [Theory]
    [InlineData("20190331T050500")]
    [InlineData("20190331T060000")]
    public async Task An_entry_that_was_added_is_named_also_in_an_hour_that_had_none(string at)
    {
        var row = (await EntriesAsync("20190331T05"))[0];
        var key = $"{at}0000000Z-forged";
        await _test.Stores.Rows.TryWriteAsync(RowTable.Audit, Day, [RowWrite.Insert(key, row.Fields)], Cancellation);

        Assert.Equal([new AuditFinding(Hour(at[..11]), AuditFault.EntryAdded, key)], (await CheckAsync()).Findings);
    }

    [Fact]
    public async Task An_entry_that_came_too_late_does_not_slip_into_a_sealed_hour_unseen()
    {
        var slow = new FakeTimeProvider(new DateTimeOffset(2019, 3, 31, 7, 59, 59, TimeSpan.Zero));

        await new AuditLog(_test.Stores, slow).AppendAsync(new(slow.GetUtcNow(), "K", "w", "late", "r"), Cancellation);
        _clock.SetUtcNow(new(2019, 3, 31, 10, 0, 0, TimeSpan.Zero));
        await _sealing.SealAsync(Cancellation);

        Assert.Equal([("20190331T07", AuditFault.EntryAdded)], await FaultsAsync());
    }

    [Fact]
    public async Task An_hour_removed_whole_with_seal_and_file_leaves_a_chain_that_does_not_go_on()
    {
        foreach (var row in await EntriesAsync("20190331T05"))
        {
            await RemoveAsync(Day, row.Key);
        }

        await RemoveAsync(Seals, "20190331T05");
        await _test.Stores.Work.DeleteAsync("audit/2019-03-31/05.jsonl.br", Cancellation);

        Assert.Equal([("20190331T07", AuditFault.ChainBroken)], await FaultsAsync());
    }

    [Fact]
    public async Task The_first_hour_removed_whole_leaves_a_chain_that_begins_with_nothing()
    {
        foreach (var row in await EntriesAsync("20190331T04"))
        {
            await RemoveAsync(Day, row.Key);
        }

        await RemoveAsync(Seals, "20190331T04");
        await _test.Stores.Work.DeleteAsync("audit/2019-03-31/04.jsonl.br", Cancellation);

        Assert.Equal([("20190331T05", AuditFault.ChainBroken)], await FaultsAsync());
    }

    [Fact]
    public async Task A_seal_whose_row_was_removed_is_missed()
    {
        await RemoveAsync(Seals, "20190331T05");

        Assert.Equal([("20190331T05", AuditFault.SealRemoved)], await FaultsAsync());
    }

    [Fact]
    public async Task A_seal_whose_row_was_changed_is_told()
    {
        var row = (await _test.Stores.Rows.ReadAsync(RowTable.Audit, Seals, "20190331T05", Cancellation))!;
        var fields = new Dictionary<string, string>(row.Fields, StringComparer.Ordinal) { ["hash"] = new string('0', 64) };
        await _test.Stores.Rows.TryWriteAsync(RowTable.Audit, Seals, [RowWrite.Upsert(row.Key, fields)], Cancellation);

        Assert.Equal([("20190331T05", AuditFault.SealChanged)], await FaultsAsync());
    }

    [Fact]
    public async Task A_file_that_was_removed_or_damaged_is_told_and_the_entries_are_still_held_to_the_row()
    {
        await _test.Stores.Work.DeleteAsync("audit/2019-03-31/05.jsonl.br", Cancellation);
        await _test.Stores.Work.WriteAsync("audit/2019-03-31/07.jsonl.br", "damaged"u8.ToArray(), Cancellation);
        await RemoveAsync(Day, (await EntriesAsync("20190331T05"))[0].Key);

        Assert.Equal(
            [("20190331T05", AuditFault.FileRemoved), ("20190331T05", AuditFault.EntryRemoved), ("20190331T07", AuditFault.FileChanged)], await FaultsAsync());
    }

    [Fact]
    public async Task An_hour_made_anew_with_entry_row_and_file_breaks_the_chain_after_it()
    {
        var row = (await EntriesAsync("20190331T04"))[1];
        await ChangeAsync(row, "who", "K000000002");
        foreach (var seal in (string[])["20190331T04", "last"])
        {
            await RemoveAsync(Seals, seal);
        }

        await _test.Stores.Work.DeleteAsync("audit/2019-03-31/04.jsonl.br", Cancellation);
        await _sealing.SealAsync(Cancellation);

        Assert.Equal("20190331T05", (await FaultsAsync())[0].Hour);
        Assert.Contains(await FaultsAsync(), f => f.Fault == AuditFault.ChainBroken);
    }

    [Fact]
    public async Task An_end_cut_off_the_rows_shows_by_the_files()
    {
        await CutRowsAsync();

        Assert.Equal([("20190331T07", AuditFault.SealRemoved), .. Enumerable.Repeat(("20190331T07", AuditFault.EntryRemoved), 3)], await FaultsAsync());
    }

    [Fact]
    public async Task An_end_cut_off_rows_and_files_shows_by_a_seal_that_was_noted_elsewhere()
    {
        var noted = (await CheckAsync()).Last!.Hash;
        await CutRowsAsync();
        await _test.Stores.Work.DeleteAsync("audit/2019-03-31/07.jsonl.br", Cancellation);

        Assert.True((await CheckAsync()).Fits);
        var report = await _checking.CheckAsync(noted, Cancellation);

        Assert.Equal([new AuditFinding(Hour("20190331T05"), AuditFault.NotedSealMissing, noted)], report.Findings);
    }

    private async Task CutRowsAsync()
    {
        foreach (var row in await EntriesAsync("20190331T07"))
        {
            await RemoveAsync(Day, row.Key);
        }

        await RemoveAsync(Seals, "20190331T07");
    }

    private Task<AuditReport> CheckAsync() => _checking.CheckAsync(noted: null, Cancellation);

    private async Task<IReadOnlyList<(string Hour, AuditFault Fault)>> FaultsAsync() =>
        [.. (await CheckAsync()).Findings.Select(f => (f.Hour.ToString(), f.Fault))];

    private static AuditHour Hour(string text) => AuditHour.TryParse(text, out var hour) ? hour : throw new FormatException(text);

    private async Task<IReadOnlyList<StoredRow>> EntriesAsync(string hour) =>
        await _test.Stores.Rows.ScanAsync(RowTable.Audit, Day, hour, withPacks: false, Cancellation).ToListAsync(Cancellation);

    private Task<bool> RemoveAsync(string partition, string key) => _test.Stores.Rows.TryWriteAsync(RowTable.Audit, partition, [RowWrite.Delete(key)], Cancellation);

    private Task<bool> ChangeAsync(StoredRow row, string field, string value) => _test.Stores.Rows.TryWriteAsync(
        RowTable.Audit, Day, [RowWrite.Replace(row, new Dictionary<string, string>(row.Fields, StringComparer.Ordinal) { [field] = value })], Cancellation);
}
