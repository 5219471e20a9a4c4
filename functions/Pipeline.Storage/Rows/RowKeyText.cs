using System.Globalization;
using System.Text;

namespace Pipeline.Storage.Rows;

/// <summary>
/// How a partition or key is written in a store: ASCII only, so that no code or Vietnamese name breaks an address, a filter or a sort order.
/// </summary>
/// <remarks>
/// The encoding keeps order: encoded texts compare byte by byte as the texts themselves compare ordinally, and the encoding of a prefix is a prefix of
/// the encoding. <c>-</c> to <c>}</c> stand for themselves; what sorts below them is <c>!</c> and two hexadecimal digits, what sorts above them is
/// <c>~</c> and the four of its UTF-16 code unit.
/// </remarks>
public static class RowKeyText
{
    private const char Low = '!';
    private const char High = '~';

    /// <summary>Above every encoded text that begins with a prefix, once it is put behind that prefix: <c>~</c> is always followed by a digit.</summary>
    private const string AboveAll = "~~";

    public static string Encode(string text) => text.AsSpan().ContainsAnyExceptInRange('-', '}') ? Escape(text) : text;

    /// <exception cref="FormatException">The text is not an encoded one.</exception>
    public static string Decode(string encoded)
    {
        if (!encoded.AsSpan().ContainsAny(Low, High))
        {
            return encoded;
        }

        var text = new StringBuilder(encoded.Length);
        for (var i = 0; i < encoded.Length; i++)
        {
            var digits = encoded[i] switch { Low => 2, High => 4, _ => 0 };
            text.Append(digits == 0 ? encoded[i] : Unescape(encoded, i + 1, digits));
            i += digits;
        }

        return text.ToString();
    }

    /// <summary>The exclusive end of the range of encoded keys that begin with an encoded prefix.</summary>
    public static string EndOf(string encodedPrefix) => encodedPrefix + AboveAll;

    /// <summary>The inclusive start of the range of encoded keys behind an encoded key: nothing sorts below <c>!</c>.</summary>
    public static string After(string encodedKey) => encodedKey + Low;

    private static string Escape(string text)
    {
        var encoded = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            _ = c switch
            {
                < '-' => encoded.Append(Low).Append(((int)c).ToString("X2", CultureInfo.InvariantCulture)),
                > '}' => encoded.Append(High).Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)),
                _ => encoded.Append(c),
            };
        }

        return encoded.ToString();
    }

    private static char Unescape(string encoded, int start, int digits) =>
        start + digits <= encoded.Length
        && ushort.TryParse(encoded.AsSpan(start, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : throw new FormatException($"'{encoded}' is not an encoded key.");
}
