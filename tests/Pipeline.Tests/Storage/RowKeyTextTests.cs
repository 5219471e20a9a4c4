using CsCheck;
using Pipeline.Storage.Rows;

namespace Pipeline.Tests.Storage;

public sealed class RowKeyTextTests
{
    [Theory]
    [InlineData("XA-NAM-DICH_2019-03", "XA-NAM-DICH_2019-03")]
    [InlineData("a{b}|c", "a{b}|c")]
    [InlineData("a b", "a!20b")]
    [InlineData("50%", "50!25")]
    [InlineData("!", "!21")]
    [InlineData("~", "~007E")]
    [InlineData("Nậm", "N~1EADm")]
    public void A_key_is_written_in_ASCII(string text, string encoded)
    {
        Assert.Equal(encoded, RowKeyText.Encode(text));
    }

    [Fact]
    public void Every_text_comes_back()
    {
        Gen.String.Sample(text => RowKeyText.Decode(RowKeyText.Encode(text)) == text);
    }

    [Fact]
    public void The_encoding_keeps_ordinal_order_and_prefixes()
    {
        Gen.Select(Gen.String, Gen.String).Sample((a, b) =>
            Math.Sign(string.CompareOrdinal(RowKeyText.Encode(a), RowKeyText.Encode(b))) == Math.Sign(string.CompareOrdinal(a, b))
            && RowKeyText.Encode(a + b).StartsWith(RowKeyText.Encode(a), StringComparison.Ordinal));
    }

    [Fact]
    public void The_range_of_a_prefix_holds_exactly_the_keys_that_begin_with_it()
    {
        Gen.Select(Gen.String, Gen.String).Sample((prefix, other) =>
        {
            var (from, key) = (RowKeyText.Encode(prefix), RowKeyText.Encode(other));
            var isInside = string.CompareOrdinal(key, from) >= 0 && string.CompareOrdinal(key, RowKeyText.EndOf(from)) < 0;
            var extended = RowKeyText.Encode(prefix + other);
            return isInside == other.StartsWith(prefix, StringComparison.Ordinal) && string.CompareOrdinal(extended, RowKeyText.EndOf(from)) < 0;
        });
    }

    [Fact]
    public void Nothing_lies_between_a_key_and_what_comes_after_it()
    {
        Gen.Select(Gen.String, Gen.String).Sample((a, b) =>
            string.CompareOrdinal(RowKeyText.Encode(b), RowKeyText.After(RowKeyText.Encode(a))) >= 0 == string.CompareOrdinal(b, a) > 0);
    }

    [Theory]
    [InlineData("!2")]
    [InlineData("~00")]
    [InlineData("~zzzz")]
    [InlineData("!-1")]
    public void What_was_never_encoded_is_refused(string encoded)
    {
        Assert.Throws<FormatException>(() => RowKeyText.Decode(encoded));
    }
}
