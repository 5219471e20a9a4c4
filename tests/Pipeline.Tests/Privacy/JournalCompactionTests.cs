using Pipeline.Storage.Journal;
using Pipeline.Storage.Rows;

namespace Pipeline.Tests.Privacy;

public sealed class JournalCompactionTests
{
    [Fact]
    public void An_entry_that_stands_for_others_counts_once_it_is_confirmed_and_those_count_no_more()
    {
        var entries = Entries(isConfirmed: true);

        Assert.Equal("{\"v\":\"left\"}", JournalReplay.Of(entries).Rows["k"].Fields);
        Assert.Equal("{\"v\":\"left\"}", JournalReplay.Of([entries[^1]]).Rows["k"].Fields);
    }

    [Fact]
    public void Cut_off_before_that_it_counts_for_nothing_and_is_no_finding()
    {
        var replayed = JournalReplay.Of(Entries(isConfirmed: false));

        Assert.Equal("{\"v\":\"b\"}", replayed.Rows["k"].Fields);
        Assert.Equal(0, replayed.Unconfirmed.Count + replayed.PassedOver.Count + replayed.Contradicting.Count);
    }

    [Fact]
    public void What_is_decided_afterwards_is_made_on_what_is_left()
    {
        var entries = Entries(isConfirmed: true);
        var later = new JournalWrite(RowWriteKind.Replace, "k", "{\"v\":\"c\"}", ReadOnlyMemory<byte>.Empty, entries[^1].Entry.Writes[0].Row.Hash);

        var replayed = JournalReplay.Of([.. entries, Kept("4", later)]);

        Assert.Equal("{\"v\":\"c\"}", replayed.Rows["k"].Fields);
        Assert.Empty(replayed.Contradicting);
    }

    private static List<KeptEntry> Entries(bool isConfirmed)
    {
        var first = new JournalWrite(RowWriteKind.Insert, "k", "{\"v\":\"a\"}", ReadOnlyMemory<byte>.Empty, null);
        var second = new JournalWrite(RowWriteKind.Replace, "k", "{\"v\":\"b\"}", ReadOnlyMemory<byte>.Empty, first.Row.Hash);
        var standing = Kept("3", new(RowWriteKind.Insert, "k", "{\"v\":\"left\"}", ReadOnlyMemory<byte>.Empty, null));
        return [Kept("1", first), Kept("2", second), standing with { IsConfirmed = isConfirmed, Entry = standing.Entry with { Covers = ["1", "2"] } }];
    }

    private static KeptEntry Kept(string name, JournalWrite write) => new(name, true, new(RowTable.Months, "p", [write]));
}
