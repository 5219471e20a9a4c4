using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Pipeline.Storage.Messages;

/// <summary>
/// Signs messages as the Standard Webhooks convention says (https://www.standardwebhooks.com): <c>v1,</c> and the base64 of the HMAC-SHA256 of
/// <c>id.timestamp.body</c>. While a secret is being changed there are two, and a signature by each.
/// </summary>
public sealed class WebhookSigner
{
    private const string Prefix = "whsec_";
    private const int ShortestSecret = 24;
    private const int LongestSecret = 64;

    private readonly IReadOnlyList<byte[]> _keys;

    private WebhookSigner(IReadOnlyList<byte[]> keys) => _keys = keys;

    /// <summary>Reads one secret, or two divided by <c>;</c>: <c>whsec_</c> and the base64 of 24 to 64 random bytes.</summary>
    public static bool TryParse(string text, out WebhookSigner signer)
    {
        var keys = text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Key).ToList();
        signer = new([.. keys.OfType<byte[]>()]);
        return keys.Count is 1 or 2 && signer._keys.Count == keys.Count;
    }

    /// <summary>The value of the header <c>webhook-signature</c>.</summary>
    public string Sign(string id, long timestamp, ReadOnlySpan<byte> body)
    {
        var head = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{id}.{timestamp}."));
        byte[] signed = [.. head, .. body];
        return string.Join(' ', _keys.Select(key => $"v1,{Convert.ToBase64String(HMACSHA256.HashData(key, signed))}"));
    }

    private static byte[]? Key(string text)
    {
        var bytes = new byte[text.Length];
        return text.StartsWith(Prefix, StringComparison.Ordinal)
            && Convert.TryFromBase64String(text[Prefix.Length..], bytes, out var length) && length is >= ShortestSecret and <= LongestSecret
                ? bytes[..length]
                : null;
    }
}
