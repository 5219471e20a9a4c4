using System.Buffers.Text;
using System.Text;

namespace Pipeline.Storage.Ledger;

/// <summary>The row that a page ended with: the next one begins after it. Opaque to clients.</summary>
/// <param name="Key">Of the row within its organisation; see <see cref="LedgerRow"/>.</param>
internal sealed record ObligationCursor(string Organization, string Key)
{
    /// <summary>Stands after every key.</summary>
    private const string Last = "\uFFFF";

    public static ObligationCursor AfterAllOf(string organization) => new(organization, Last);

    /// <summary>Null if the text is none that <see cref="ToString"/> gave.</summary>
    public static ObligationCursor? Read(string text)
    {
        try
        {
            return Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split('\n') is [{ Length: > 0 } organization, var key] ? new(organization, key) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    public bool IsBefore(string organization, string key) =>
        string.CompareOrdinal(Organization, organization) is var order && (order < 0 || (order == 0 && string.CompareOrdinal(Key, key) < 0));

    public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{Organization}\n{Key}"));
}
