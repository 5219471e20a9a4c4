using Pipeline.Storage.Rows;

namespace Pipeline.Tests.Storage;

/// <summary>What every row store promises. Each test uses partitions of its own, so that one store serves them all.</summary>
public abstract class RowStoreContract
{
    private readonly string _partition = "p-" + Guid.NewGuid().ToString("N");

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>The store under test.</summary>
    protected abstract IRowStore Rows { get; }

    [Fact]
    public async Task What_is_written_is_read_back()
    {
        var pack = Enumerable.Range(0, 200_000).Select(i => (byte)(i * 7)).ToArray();

        var written = await TryWriteAsync(RowWrite.Insert("key", Fields("name", "Nậm Dịch – «\"'\\ 𠀋"), pack));

        var row = await Rows.ReadAsync(RowTable.Sheets, _partition, "key", Cancellation);
        Assert.True(written);
        Assert.Equal("key", row!.Key);
        Assert.Equal("Nậm Dịch – «\"'\\ 𠀋", row.Fields["name"]);
        Assert.Equal(pack, row.Pack.ToArray());
    }

    [Fact]
    public async Task A_row_that_is_not_there_is_null()
    {
        Assert.Null(await Rows.ReadAsync(RowTable.Sheets, _partition, "nothing", Cancellation));
    }

    [Fact]
    public async Task A_row_without_fields_and_pack_can_be_kept()
    {
        await TryWriteAsync(RowWrite.Insert("key", Fields()));

        var row = await Rows.ReadAsync(RowTable.Sheets, _partition, "key", Cancellation);
        Assert.Empty(row!.Fields);
        Assert.True(row.Pack.IsEmpty);
    }

    [Fact]
    public async Task An_insert_of_a_row_that_exists_fails_and_leaves_it()
    {
        await TryWriteAsync(RowWrite.Insert("key", Fields("n", "1")));

        var written = await TryWriteAsync(RowWrite.Insert("key", Fields("n", "2")));

        Assert.False(written);
        Assert.Equal("1", (await ReadAsync("key")).Fields["n"]);
    }

    [Fact]
    public async Task An_upsert_replaces_the_whole_row()
    {
        await TryWriteAsync(RowWrite.Upsert("key", Fields("n", "1", "old", "x"), new byte[70_000]));

        await TryWriteAsync(RowWrite.Upsert("key", Fields("n", "2")));

        var row = await ReadAsync("key");
        Assert.Equal("2", Assert.Single(row.Fields).Value);
        Assert.True(row.Pack.IsEmpty);
    }

    [Fact]
    public async Task A_replace_asks_for_the_version_that_was_read()
    {
        await TryWriteAsync(RowWrite.Insert("key", Fields("n", "1")));
        var old = await ReadAsync("key");

        var first = await TryWriteAsync(RowWrite.Replace(old, Fields("n", "2")));
        var second = await TryWriteAsync(RowWrite.Replace(old, Fields("n", "3")));

        Assert.True(first);
        Assert.False(second);
        Assert.Equal("2", (await ReadAsync("key")).Fields["n"]);
    }

    [Fact]
    public async Task A_replace_of_a_row_that_was_deleted_fails()
    {
        await TryWriteAsync(RowWrite.Insert("key", Fields("n", "1")));
        var old = await ReadAsync("key");
        await TryWriteAsync(RowWrite.Delete("key"));

        Assert.False(await TryWriteAsync(RowWrite.Replace(old, Fields("n", "2"))));
        Assert.False(await TryWriteAsync(RowWrite.Insert("other", Fields()), RowWrite.Replace(old, Fields("n", "2"))));
    }

    [Fact]
    public async Task A_row_written_anew_never_has_an_old_version()
    {
        await TryWriteAsync(RowWrite.Insert("key", Fields("n", "1")));
        var old = await ReadAsync("key");
        await TryWriteAsync(RowWrite.Delete("key"));
        await TryWriteAsync(RowWrite.Insert("key", Fields("n", "1")));

        Assert.NotEqual(old.Version, (await ReadAsync("key")).Version);
        Assert.False(await TryWriteAsync(RowWrite.Replace(old, Fields("n", "2"))));
    }

    [Fact]
    public async Task A_version_that_a_scan_gave_can_be_replaced()
    {
        await TryWriteAsync(RowWrite.Insert("key", Fields("n", "1"), new byte[10]));
        var old = Assert.Single(await ScanAsync("", withPacks: false));

        Assert.True(await TryWriteAsync(RowWrite.Replace(old, Fields("n", "2"))));
    }

    [Fact]
    public async Task A_delete_of_nothing_is_no_failure()
    {
        var alone = await TryWriteAsync(RowWrite.Delete("nothing"));
        var among = await TryWriteAsync(RowWrite.Delete("nothing"), RowWrite.Insert("key", Fields()), RowWrite.Delete("nothing-either"));

        Assert.True(alone);
        Assert.True(among);
        Assert.Single(await ScanAsync("", withPacks: false));
    }

    [Fact]
    public async Task A_transaction_is_written_whole_or_not_at_all()
    {
        await TryWriteAsync(RowWrite.Insert("there", Fields("n", "1")));

        var refused = await TryWriteAsync(RowWrite.Upsert("marker", Fields()), RowWrite.Insert("new", Fields()), RowWrite.Insert("there", Fields()));

        Assert.False(refused);
        Assert.Equal("1", (await ReadAsync("there")).Fields["n"]);
        Assert.Null(await Rows.ReadAsync(RowTable.Sheets, _partition, "marker", Cancellation));
        Assert.Null(await Rows.ReadAsync(RowTable.Sheets, _partition, "new", Cancellation));
    }

    [Fact]
    public async Task A_transaction_takes_a_hundred_rows()
    {
        var writes = Enumerable.Range(0, 100).Select(i => RowWrite.Insert($"k{i:000}", Fields("n", "x"), new byte[1000])).ToArray();

        Assert.True(await TryWriteAsync(writes));
        Assert.Equal(100, (await ScanAsync("k", withPacks: false)).Count);
    }

    [Fact]
    public async Task A_transaction_takes_as_many_bytes_as_it_may()
    {
        var writes = Enumerable.Range(0, 3).Select(i => RowWrite.Insert($"k{i}", Fields(), new byte[900 * 1024])).ToArray();

        Assert.True(await TryWriteAsync(writes));
        Assert.All(await ScanAsync("k", withPacks: true), row => Assert.Equal(900 * 1024, row.Pack.Length));
    }

    [Fact]
    public async Task A_scan_gives_the_rows_of_a_prefix_in_ordinal_order()
    {
        string[] keys = ["a", "a-1", "a1", "a.b", "aB", "ab", "aé", "aạ", "a b", "a%20", "a~", "a!", "a'x", "a+b", "a&b=c", "b", "A"];
        await TryWriteAsync([.. keys.Select(k => RowWrite.Insert(k, Fields()))]);

        var scanned = await ScanAsync("a", withPacks: true);
        var all = await ScanAsync("", withPacks: true);

        Assert.Equal(keys.Where(k => k.StartsWith('a')).Order(StringComparer.Ordinal), scanned.Select(r => r.Key));
        Assert.Equal(keys.Order(StringComparer.Ordinal), all.Select(r => r.Key));
    }

    [Fact]
    public async Task A_scan_goes_on_past_a_page()
    {
        foreach (var chunk in Enumerable.Range(0, 2_100).Chunk(100))
        {
            await TryWriteAsync([.. chunk.Select(i => RowWrite.Insert($"k{i:0000}", Fields("n", $"{i}")))]);
        }

        var rows = await ScanAsync("k", withPacks: false);

        Assert.Equal(Enumerable.Range(0, 2_100).Select(i => $"{i}"), rows.Select(r => r.Fields["n"]));
    }

    [Fact]
    public async Task A_scan_leaves_packs_out_where_they_are_not_wanted()
    {
        await TryWriteAsync(RowWrite.Insert("key", Fields("n", "1"), new byte[100_000]));

        Assert.True(Assert.Single(await ScanAsync("", withPacks: false)).Pack.IsEmpty);
        Assert.Equal(100_000, Assert.Single(await ScanAsync("", withPacks: true)).Pack.Length);
    }

    [Fact]
    public async Task Partitions_and_tables_are_kept_apart()
    {
        await TryWriteAsync(RowWrite.Insert("key", Fields("n", "1")));

        await Rows.TryWriteAsync(RowTable.Sheets, _partition + "x", [RowWrite.Insert("key", Fields("n", "2"))], Cancellation);
        await Rows.TryWriteAsync(RowTable.Months, _partition, [RowWrite.Insert("key", Fields("n", "3"))], Cancellation);

        Assert.Equal("1", Assert.Single(await ScanAsync("", withPacks: false)).Fields["n"]);
    }

    [Fact]
    public async Task A_table_scan_gives_every_row_with_its_partition()
    {
        await Rows.TryWriteAsync(RowTable.Audit, _partition, [RowWrite.Insert("một", Fields("n", "1"))], Cancellation);
        await Rows.TryWriteAsync(RowTable.Audit, _partition + " 2", [RowWrite.Insert("hai", Fields("n", "2"), new byte[3])], Cancellation);

        var rows = await Rows.ScanTableAsync(RowTable.Audit, Cancellation).Where(r => r.Partition.StartsWith(_partition, StringComparison.Ordinal)).ToListAsync(Cancellation);

        Assert.Equal(["hai", "một"], rows.Select(r => r.Row.Key).Order(StringComparer.Ordinal));
        Assert.Equal(3, rows.Single(r => r.Partition == _partition + " 2").Row.Pack.Length);
    }

    [Fact]
    public async Task Of_many_inserts_of_one_row_at_once_one_wins()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => TryWriteAsync(
            RowWrite.Insert("head", Fields("n", $"{i}")), RowWrite.Insert($"id-{i}", Fields()), RowWrite.Upsert("marker", Fields("n", $"{i}")))));

        var winner = Array.IndexOf(results, true);
        Assert.Single(results, true);
        Assert.Equal($"{winner}", (await ReadAsync("head")).Fields["n"]);
        Assert.Equal($"{winner}", (await ReadAsync("marker")).Fields["n"]);
        Assert.Equal($"id-{winner}", Assert.Single(await ScanAsync("id-", withPacks: false)).Key);
    }

    [Fact]
    public async Task What_passes_a_limit_is_refused_before_anything_is_sent()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => TryWriteAsync(RowWrite.Insert("a/b", Fields())));
        await Assert.ThrowsAsync<ArgumentException>(() => TryWriteAsync());
        await Assert.ThrowsAsync<ArgumentException>(() => Rows.ReadAsync(RowTable.Sheets, "a#b", "key", Cancellation));
        Assert.ThrowsAny<ArgumentException>(() => Rows.ScanAsync(RowTable.Sheets, _partition, "a?", withPacks: false, Cancellation));
    }

    [Fact]
    public async Task A_caller_who_has_given_up_writes_nothing()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            Rows.TryWriteAsync(RowTable.Sheets, _partition, [RowWrite.Insert("key", Fields())], new CancellationToken(canceled: true)));

        Assert.Null(await Rows.ReadAsync(RowTable.Sheets, _partition, "key", Cancellation));
    }

    protected static Dictionary<string, string> Fields(params ReadOnlySpan<string> namesAndValues)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < namesAndValues.Length; i += 2)
        {
            fields[namesAndValues[i]] = namesAndValues[i + 1];
        }

        return fields;
    }

    private Task<bool> TryWriteAsync(params RowWrite[] writes) => Rows.TryWriteAsync(RowTable.Sheets, _partition, writes, Cancellation);

    private async Task<StoredRow> ReadAsync(string key) => (await Rows.ReadAsync(RowTable.Sheets, _partition, key, Cancellation))!;

    private async Task<List<StoredRow>> ScanAsync(string prefix, bool withPacks) =>
        await Rows.ScanAsync(RowTable.Sheets, _partition, prefix, withPacks, Cancellation).ToListAsync(Cancellation);
}
