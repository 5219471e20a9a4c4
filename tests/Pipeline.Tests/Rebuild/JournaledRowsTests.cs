using Pipeline.Storage.Rows;
using Pipeline.Tests.Storage;

namespace Pipeline.Tests.Rebuild;

public sealed class JournaledRowsTests : IAsyncDisposable
{
    private readonly TestStores _test = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private IRowStore Rows => _test.Stores.Rows;

    public ValueTask DisposeAsync() => _test.DisposeAsync();

    [Theory]
    [InlineData(RowTable.Keys, "keys", "k", true)]
    [InlineData(RowTable.Reference, "versions", "k", true)]
    [InlineData(RowTable.Months, "extensions_2019-03", "k", true)]
    [InlineData(RowTable.Months, "restatements", "k", true)]
    [InlineData(RowTable.Months, "summaries_2019-03_0", "k", false)]
    [InlineData(RowTable.Sheets, "XA_2019-03", "v_2019-03_id_1", true)]
    [InlineData(RowTable.Sheets, "XA_2019-03", "h_2019-03_cell-meetings_CB1_000001", false)]
    [InlineData(RowTable.Audit, "2019-03-31", "k", false)]
    [InlineData(RowTable.Messages, "outbox", "k", false)]
    public async Task What_no_body_tells_is_in_the_journal_and_confirmed_once_it_is_in_the_table(RowTable table, string partition, string key, bool isKept)
    {
        await Rows.TryWriteAsync(table, partition, [RowWrite.Insert(key, Fields("a"))], Cancellation);

        Assert.Equal(isKept ? [".done", ".json"] : (string[])[], await JournalAsync());
    }

    [Fact]
    public async Task A_transaction_that_did_not_happen_leaves_nothing_in_the_journal()
    {
        await Rows.TryWriteAsync(RowTable.Keys, "keys", [RowWrite.Insert("k", Fields("a"))], Cancellation);
        var old = (await Rows.ReadAsync(RowTable.Keys, "keys", "k", Cancellation))!;
        await Rows.TryWriteAsync(RowTable.Keys, "keys", [RowWrite.Replace(old, Fields("b"))], Cancellation);

        Assert.False(await Rows.TryWriteAsync(RowTable.Keys, "keys", [RowWrite.Insert("k", Fields("c"))], Cancellation));
        Assert.False(await Rows.TryWriteAsync(RowTable.Keys, "keys", [RowWrite.Insert("new", Fields("c")), RowWrite.Replace(old, Fields("c"))], Cancellation));

        Assert.Equal([".done", ".json", ".done", ".json"], await JournalAsync());
    }

    [Fact]
    public async Task What_writes_what_is_there_already_is_no_decision()
    {
        await Rows.TryWriteAsync(RowTable.Months, "months", [RowWrite.Insert("2019-03", Fields("a"), new byte[3])], Cancellation);
        var old = (await Rows.ReadAsync(RowTable.Months, "months", "2019-03", Cancellation))!;

        Assert.True(await Rows.TryWriteAsync(RowTable.Months, "months", [RowWrite.Replace(old, Fields("a"), new byte[3])], Cancellation));

        Assert.Equal(2, (await JournalAsync()).Count);
    }

    private static Dictionary<string, string> Fields(string value) => new(StringComparer.Ordinal) { ["v"] = value };

    private async Task<IReadOnlyList<string>> JournalAsync() =>
        [.. (await _test.Stores.Work.ListAsync("journal/", Cancellation).ToListAsync(Cancellation)).Select(f => Path.GetExtension(f.Name))];
}
