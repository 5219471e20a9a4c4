using CsCheck;
using Pipeline.Core;
using Pipeline.Core.Sheets;

namespace Pipeline.Tests.Intake;

public sealed class ReceiptCodeTests
{
    private const string Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static readonly Gen<ReceiptCode> Codes = Gen.Select(
        Gen.Int[0, (1 << 20) - 1], Gen.Int[0, (1 << 11) - 1], Gen.Guid,
        (number, months, id) => ReceiptCode.Of(number, new Month(2000, 1).Plus(months), id.ToString()));

    private static readonly Gen<(ReceiptCode Code, int At)> CodesAndPlaces = Gen.Select(Codes, Gen.Int[0, 12]);

    [Fact]
    public void A_code_reads_back_as_it_was_written() =>
        Codes.Sample(code => ReceiptCode.TryParse(code.ToString(), out var read) && read == code);

    [Fact]
    public void A_code_has_four_groups()
    {
        var text = ReceiptCode.Of(74, new(2019, 3), "5f0c1a52-7d1b-4c57-9b59-0d8a3a8b6f10").ToString();

        Assert.Matches("^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]$", text);
    }

    [Fact]
    public void Case_hyphens_and_letters_that_look_like_digits_do_not_matter() =>
        Codes.Sample(code =>
        {
            var written = code.ToString().Replace("-", "", StringComparison.Ordinal).ToLowerInvariant().Replace('0', 'o').Replace('1', 'l');
            return ReceiptCode.TryParse($" {written[..5]} {written[5..]}", out var read) && read == code;
        });

    [Fact]
    public void Any_one_wrong_character_is_found() =>
        CodesAndPlaces.Sample(t =>
        {
            var text = t.Code.ToString().Replace("-", "", StringComparison.Ordinal).ToCharArray();
            var right = text[t.At];
            return Letters.Where(l => l != right).All(l =>
            {
                text[t.At] = l;
                return !ReceiptCode.TryParse(new string(text), out _);
            });
        });

    [Fact]
    public void Any_two_characters_that_changed_places_are_found() =>
        CodesAndPlaces.Sample(t =>
        {
            var text = t.Code.ToString().Replace("-", "", StringComparison.Ordinal);
            return Enumerable.Range(0, 13).Where(other => text[other] != text[t.At]).All(other =>
            {
                var swapped = text.ToCharArray();
                (swapped[other], swapped[t.At]) = (swapped[t.At], swapped[other]);
                return !ReceiptCode.TryParse(new string(swapped), out _);
            });
        });

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0000-0000-0000")]
    [InlineData("0000-0000-0000-00")]
    [InlineData("UUUU-UUUU-UUUU-U")]
    public void What_is_no_code_is_told_from_one(string? text) => Assert.False(ReceiptCode.TryParse(text, out _));
}
