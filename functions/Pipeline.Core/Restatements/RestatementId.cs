using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Pipeline.Core.Sheets;

namespace Pipeline.Core.Restatements;

/// <summary>
/// The id of a restatement: its month and eight letters that follow from the receipts it lets in. So asking twice for the same is asking
/// once, and the same months restated anywhere give the same datasets.
/// </summary>
public static class RestatementId
{
    private const int Letters = 8;
    private const int MonthLetters = 7;

    /// <returns>For example <c>2019-03-7K2M9QWX</c>.</returns>
    /// <param name="receipts">In any order.</param>
    public static string Of(Month month, IEnumerable<string> receipts)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', receipts.Order(StringComparer.Ordinal).Prepend(month.ToString()))));
        var bits = BinaryPrimitives.ReadUInt64BigEndian(hash);
        return $"{month}-{string.Create(Letters, bits, Fill)}";
    }

    /// <summary>The month restated; false if the text is no id.</summary>
    public static bool TryMonthOf(string id, out Month month)
    {
        month = default;
        return id.Length == MonthLetters + 1 + Letters
            && id[MonthLetters] == '-'
            && Month.TryParse(id[..MonthLetters], out month)
            && id[(MonthLetters + 1)..].All(char.IsAsciiLetterOrDigit);
    }

    private static void Fill(Span<char> letters, ulong bits)
    {
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = CrockfordBase32.LetterOf((int)(bits >> (64 - (5 * (i + 1)))) & 31);
        }
    }
}
