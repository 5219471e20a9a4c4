using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Pipeline.Core.Sheets;

/// <summary>
/// The short code a clerk keeps, copies by hand and reads out on the phone: <c>XXXX-XXXX-XXXX-C</c> in Crockford's base 32, without I, L, O
/// and U. It says which organisation and month to look in, and which of their revisions it is; the last character checks the others.
/// </summary>
/// <param name="OrganizationNumber">The organisation's lowest surrogate key, below 2^20.</param>
/// <param name="Month">2000-01 to 2170-08.</param>
/// <param name="Fingerprint">The first 29 bits of the SHA-256 of the revision's id.</param>
public readonly record struct ReceiptCode(int OrganizationNumber, Month Month, int Fingerprint)
{
    private const int DataLength = 12;
    private const int MonthBits = 11;
    private const int FingerprintBits = 29;
    private static readonly Month Epoch = new(2000, 1);

    /// <exception cref="ArgumentOutOfRangeException">The number or the month does not fit.</exception>
    public static ReceiptCode Of(int organizationNumber, Month month, string id)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(organizationNumber);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(organizationNumber, 1 << 20);
        ArgumentOutOfRangeException.ThrowIfNegative(MonthIndex(month), nameof(month));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(MonthIndex(month), 1 << MonthBits, nameof(month));
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(id));
        return new(organizationNumber, month, (int)(BinaryPrimitives.ReadUInt32BigEndian(hash) >> (32 - FingerprintBits)));
    }

    /// <summary>Reads a code as people write it: any case, with or without hyphens and blanks, O for 0, I and L for 1.</summary>
    /// <returns>False if it is no code, or if a character is wrong or two have changed places.</returns>
    public static bool TryParse(string? text, out ReceiptCode code)
    {
        code = default;
        Span<int> symbols = stackalloc int[DataLength + 1];
        var length = 0;
        foreach (var letter in text ?? "")
        {
            if (letter is '-' or ' ')
            {
                continue;
            }

            if (length > DataLength || !CrockfordBase32.TryValueOf(letter, out symbols[length++]))
            {
                return false;
            }
        }

        if (length != DataLength + 1 || CrockfordBase32.CheckOf(symbols[..DataLength]) != symbols[DataLength])
        {
            return false;
        }

        code = Of(symbols[..DataLength]);
        return true;
    }

    public override string ToString()
    {
        var bits = ((long)OrganizationNumber << (MonthBits + FingerprintBits)) | ((long)MonthIndex(Month) << FingerprintBits) | (uint)Fingerprint;
        Span<int> symbols = stackalloc int[DataLength];
        var text = new StringBuilder("XXXX-XXXX-XXXX-C");
        for (var i = 0; i < DataLength; i++)
        {
            symbols[i] = (int)(bits >> (5 * (DataLength - 1 - i))) & 31;
            text[i + (i / 4)] = CrockfordBase32.LetterOf(symbols[i]);
        }

        text[^1] = CrockfordBase32.LetterOf(CrockfordBase32.CheckOf(symbols));
        return text.ToString();
    }

    private static ReceiptCode Of(ReadOnlySpan<int> symbols)
    {
        var bits = 0L;
        foreach (var symbol in symbols)
        {
            bits = (bits << 5) | (uint)symbol;
        }

        return new(
            (int)(bits >> (MonthBits + FingerprintBits)),
            Epoch.Plus((int)(bits >> FingerprintBits) & ((1 << MonthBits) - 1)),
            (int)(bits & ((1L << FingerprintBits) - 1)));
    }

    private static int MonthIndex(Month month) => ((month.Year - Epoch.Year) * 12) + month.Number - 1;
}
