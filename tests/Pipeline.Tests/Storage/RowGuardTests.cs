using Pipeline.Storage.Rows;

namespace Pipeline.Tests.Storage;

public sealed class RowGuardTests
{
    private static readonly Dictionary<string, string> None = new(StringComparer.Ordinal);

    [Theory]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("a#b")]
    [InlineData("a?b")]
    [InlineData("a\tb")]
    [InlineData("a\u007f")]
    [InlineData("a\u0085")]
    [InlineData("")]
    public void What_Azure_forbids_in_a_key_is_refused(string key)
    {
        Assert.Throws<ArgumentException>(() => RowGuard.Key(key));
        Assert.Throws<ArgumentException>(() => RowGuard.Partition(key));
        Assert.Throws<ArgumentException>(() => RowGuard.Writes("p", [RowWrite.Delete(key)]));
    }

    [Fact]
    public void Half_a_surrogate_pair_in_a_key_is_refused()
    {
        Assert.Throws<ArgumentException>(() => RowGuard.Key("a\ud800"));
    }

    [Fact]
    public void A_key_has_at_most_512_characters_as_it_is_stored()
    {
        Assert.Equal(512, RowGuard.Key(new string('k', 512)).Length);
        Assert.Equal(510, RowGuard.Key(new string('ậ', 102)).Length);
        Assert.Throws<ArgumentException>(() => RowGuard.Key(new string('k', 513)));
        Assert.Throws<ArgumentException>(() => RowGuard.Key(new string('ậ', 103)));
    }

    [Fact]
    public void A_transaction_has_1_to_100_writes()
    {
        Assert.Equal(100, RowGuard.Writes("p", Inserts(100, 0)).Count);
        Refused(Inserts(101, 0));
        Refused([]);
    }

    [Fact]
    public void A_transaction_names_no_key_twice()
    {
        Refused([RowWrite.Delete("a"), RowWrite.Insert("a", None)]);
    }

    [Fact]
    public void A_pack_has_at_most_900_KiB()
    {
        Assert.Single(RowGuard.Writes("p", Inserts(1, 900 * 1024)));
        Refused(Inserts(1, (900 * 1024) + 1));
    }

    [Fact]
    public void A_transaction_stays_under_4_MB_as_it_is_sent()
    {
        Assert.Equal(3, RowGuard.Writes("p", Inserts(3, 900 * 1024)).Count);
        Refused(Inserts(4, 900 * 1024));
        Refused(Inserts(100, 40_000));
    }

    [Fact]
    public void The_text_of_fields_counts_as_it_is_escaped()
    {
        var vietnamese = new Dictionary<string, string>(StringComparer.Ordinal) { ["text"] = new string('ậ', 32_000) };

        Assert.Equal(20, RowGuard.Writes("p", [.. Enumerable.Range(0, 20).Select(i => RowWrite.Insert($"k{i}", vietnamese))]).Count);
        Refused([.. Enumerable.Range(0, 21).Select(i => RowWrite.Insert($"k{i}", vietnamese))]);
    }

    [Fact]
    public void The_fields_of_a_row_have_at_most_32768_characters_together()
    {
        // {"a":"…"} has eight characters beside the value.
        Assert.Single(RowGuard.Writes("p", [Insert("a", new string('x', 32_760))]));
        Refused([Insert("a", new string('x', 32_761))]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a-b")]
    [InlineData("a b")]
    [InlineData("1a")]
    [InlineData("tên")]
    [InlineData("odata.etag")]
    public void A_field_is_named_by_letters_and_digits(string name)
    {
        Refused([Insert(name, "x")]);
    }

    [Fact]
    public void A_field_holds_text_that_UTF8_can_write()
    {
        Refused([Insert("a", "\ud800")]);
        Assert.Single(RowGuard.Writes("p", [Insert("a", "\ud83d\ude00")]));
    }

    [Fact]
    public void A_replace_and_only_a_replace_names_a_version()
    {
        Refused([new RowWrite(RowWriteKind.Replace, "k", None)]);
        Refused([new RowWrite(RowWriteKind.Upsert, "k", None, Version: "1")]);
    }

    private static RowWrite[] Inserts(int count, int packBytes) =>
        [.. Enumerable.Range(0, count).Select(i => RowWrite.Insert($"k{i}", None, new byte[packBytes]))];

    private static RowWrite Insert(string field, string value) =>
        RowWrite.Insert("k", new Dictionary<string, string>(StringComparer.Ordinal) { [field] = value });

    private static void Refused(RowWrite[] writes) => Assert.Throws<ArgumentException>(() => RowGuard.Writes("p", writes));
}
