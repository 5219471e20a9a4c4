using Pipeline.Storage.Journal;
using Pipeline.Storage.Rows;

namespace Pipeline.Tests.Rebuild;

public sealed class JournalReplayTests
{
    [Fact]
    public void Transactions_come_in_the_order_in_which_each_was_made_on_the_other_whatever_the_clocks_said()
    {
        var replayed = JournalReplay.Of([Entry("3", Insert("k", "a")), Entry("2", Replace("k", "a", "b")), Entry("1", Replace("k", "b", "c"))]);

        Assert.Equal("c", Value(replayed, "k"));
        Assert.Empty(replayed.Contradicting);
        Assert.Empty(replayed.PassedOver);
    }

    [Fact]
    public void One_that_a_crash_cut_off_is_taken_if_it_fits_and_told()
    {
        var replayed = JournalReplay.Of([Entry("1", Insert("k", "a")), CutOff("2", Replace("k", "a", "b"))]);

        Assert.Equal("b", Value(replayed, "k"));
        Assert.Equal(["2"], replayed.Unconfirmed);
    }

    [Fact]
    public void One_that_was_cut_off_gives_way_to_the_one_that_was_confirmed_in_its_place()
    {
        var replayed = JournalReplay.Of([Entry("1", Insert("k", "a")), CutOff("2", Replace("k", "a", "b")), Entry("3", Replace("k", "a", "c"))]);

        Assert.Equal("c", Value(replayed, "k"));
        Assert.Equal(["2"], replayed.PassedOver);
        Assert.Empty(replayed.Contradicting);
    }

    [Fact]
    public void Of_two_that_were_cut_off_on_one_row_the_one_that_another_was_made_on_counted()
    {
        var replayed = JournalReplay.Of(
            [Entry("1", Insert("k", "a")), CutOff("2", Replace("k", "a", "b")), CutOff("3", Replace("k", "a", "c")), Entry("4", Replace("k", "c", "d"))]);

        Assert.Equal("d", Value(replayed, "k"));
        Assert.Equal(["3"], replayed.Unconfirmed);
        Assert.Equal(["2"], replayed.PassedOver);
    }

    [Fact]
    public void Two_that_were_cut_off_on_one_row_are_told_and_neither_is_guessed()
    {
        KeptEntry[] entries = [Entry("1", Insert("k", "a")), CutOff("2", Replace("k", "a", "b")), CutOff("3", Replace("k", "a", "c"))];

        var replayed = JournalReplay.Of(entries);

        Assert.Equal("a", Value(replayed, "k"));
        Assert.Equal(["2", "3"], replayed.Contradicting);
        Assert.Equal("c", Value(JournalReplay.Of(entries, new HashSet<string> { "3" }), "k"));
    }

    [Fact]
    public void One_that_was_confirmed_and_whose_row_is_not_there_is_told()
    {
        var replayed = JournalReplay.Of([Entry("1", Replace("k", "lost", "b"))]);

        Assert.Empty(replayed.Rows);
        Assert.Equal(["1"], replayed.Contradicting);
    }

    [Fact]
    public void A_transaction_is_taken_whole_or_not_at_all()
    {
        var replayed = JournalReplay.Of([Entry("1", Insert("k", "a")), CutOff("2", Insert("new", "x"), Replace("k", "other", "b"))]);

        Assert.Equal(["k"], replayed.Rows.Keys);
        Assert.Equal(["2"], replayed.PassedOver);
    }

    [Fact]
    public void What_was_written_whatever_was_there_comes_out_as_it_was_written_last()
    {
        var replayed = JournalReplay.Of([Entry("2", Upsert("k", "new")), CutOff("1", Upsert("k", "old")), Entry("3", Upsert("gone", "x")), Entry("4", Delete("gone"))]);

        Assert.Equal("new", Value(replayed, "k"));
        Assert.DoesNotContain("gone", replayed.Rows.Keys);
        Assert.Equal(["gone"], replayed.Deleted);
    }

    private static string Value(ReplayedPartition replayed, string key) => RowFields.Parse(replayed.Rows[key].Fields)["v"];

    private static KeptEntry Entry(string name, params JournalWrite[] writes) => new(name, IsConfirmed: true, new(RowTable.Keys, "p", writes));

    private static KeptEntry CutOff(string name, params JournalWrite[] writes) => Entry(name, writes) with { IsConfirmed = false };

    private static string Fields(string value) => RowFields.ToJson(new Dictionary<string, string>(StringComparer.Ordinal) { ["v"] = value });

    private static JournalWrite Insert(string key, string value) => new(RowWriteKind.Insert, key, Fields(value), default, null);

    private static JournalWrite Upsert(string key, string value) => new(RowWriteKind.Upsert, key, Fields(value), default, null);

    private static JournalWrite Delete(string key) => new(RowWriteKind.Delete, key, "", default, null);

    private static JournalWrite Replace(string key, string was, string value) =>
        new(RowWriteKind.Replace, key, Fields(value), default, new JournalRow(Fields(was), default).Hash);
}
