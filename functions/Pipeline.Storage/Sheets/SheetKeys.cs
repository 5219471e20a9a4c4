using System.Globalization;
using System.Text;
using Pipeline.Core;
using Pipeline.Core.Sheets;

namespace Pipeline.Storage.Sheets;

/// <summary>
/// Partitions and keys of the table of sheets. A key holds the month and the unit (or the organisation, or a UUID), so none stands in
/// many partitions. <c>_</c> parts, and every other character than letters, digits and <c>-</c> is written <c>=XXXX</c>.
/// </summary>
internal static class SheetKeys
{
    public const string Heads = "h_";

    public const string Restatements = "r_";

    public const string Packs = "p_";

    public const string ConfirmationsOfAll = "c_";

    public const string ReviewsOfAll = "v_";

    public static string Partition(string organization, Month month) => $"{Encoded(organization)}_{month}";

    /// <summary>The prefix of the heads of one chain; followed by the revision in six digits, so that they sort.</summary>
    public static string Chain(Month month, string form, string unit) => $"{Heads}{month}_{Encoded(form)}_{Encoded(unit)}_";

    public static string Head(Month month, string form, string unit, int revision) =>
        Chain(month, form, unit) + revision.ToString("D6", CultureInfo.InvariantCulture);

    /// <summary>Filings for restatement stand outside the chain, under their content.</summary>
    public static string Restatement(Month month, string form, string unit, string contentHash) =>
        $"{Restatements}{month}_{Encoded(form)}_{Encoded(unit)}_{contentHash}";

    /// <summary>Whether a row is that of a revision or of a filing for restatement.</summary>
    public static bool IsRevision(string key) => key.StartsWith(Heads, StringComparison.Ordinal) || key.StartsWith(Restatements, StringComparison.Ordinal);

    /// <summary>Whether a row is a further pack of a revision.</summary>
    public static bool IsPack(string key) => key.StartsWith(Packs, StringComparison.Ordinal);

    public static string Head(RevisionHead head) => head.ForRestatement
        ? Restatement(head.Month, head.Form, head.Unit, head.ContentHash)
        : Head(head.Month, head.Form, head.Unit, head.Revision);

    public static string Id(Month month, string id) => $"i_{month}_{Encoded(id)}";

    /// <summary>The prefix of the confirmations of one revision; followed by the mark's code.</summary>
    public static string Confirmations(Month month, string id) => $"{ConfirmationsOfAll}{month}_{Encoded(id)}_";

    /// <summary>The prefix of the reviews of one revision; followed by their instants.</summary>
    public static string Reviews(Month month, string id) => $"{ReviewsOfAll}{month}_{Encoded(id)}_";

    public static string Marker(string organization, Month month) => $"m_{month}_{Encoded(organization)}";

    /// <summary>A further pack, under the hash of all packed bytes: writing it twice writes the same.</summary>
    public static string Pack(RevisionHead head, string packHash, int number) =>
        $"{Packs}{head.Month}_{Encoded(head.Form)}_{Encoded(head.Unit)}_{packHash}_{number.ToString("D3", CultureInfo.InvariantCulture)}";

    public static string Encoded(string code)
    {
        if (code.All(Plain))
        {
            return code;
        }

        var text = new StringBuilder(code.Length + 16);
        foreach (var letter in code)
        {
            _ = Plain(letter) ? text.Append(letter) : text.Append(CultureInfo.InvariantCulture, $"={(int)letter:X4}");
        }

        return text.ToString();
    }

    /// <exception cref="FormatException">It is not what <see cref="Encoded"/> writes.</exception>
    public static string Decoded(string encoded)
    {
        var text = new StringBuilder(encoded.Length);
        for (var i = 0; i < encoded.Length; i++)
        {
            if (encoded[i] != '=')
            {
                text.Append(encoded[i]);
                continue;
            }

            text.Append(
                i + 4 < encoded.Length && ushort.TryParse(encoded.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var letter)
                    ? (char)letter
                    : throw new FormatException($"'{encoded}' is not an encoded code."));
            i += 4;
        }

        return text.ToString();
    }

    private static bool Plain(char letter) => char.IsAsciiLetterOrDigit(letter) || letter == '-';
}
