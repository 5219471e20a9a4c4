using System.Buffers;
using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;

namespace Pipeline.Storage.Keys;

/// <summary>A key as it is handed out: <c>{id}.{secret}</c>, the id of 10 characters in Crockford's base32, the secret of 32 bytes in base64url.</summary>
internal sealed record KeyText(string Id, byte[] Secret)
{
    public const int SecretBytes = 32;

    private const int IdCharacters = 10;
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static readonly SearchValues<char> Allowed = SearchValues.Create(Alphabet);

    /// <summary>A new key.</summary>
    /// <param name="fill">Fills bytes at random.</param>
    public static KeyText Create(Action<byte[]> fill)
    {
        var (id, secret) = (new byte[IdCharacters], new byte[SecretBytes]);
        fill(id);
        fill(secret);
        // 256 is a multiple of 32, so that each character is as likely as the others.
        return new(string.Concat(id.Select(b => Alphabet[b % Alphabet.Length])), secret);
    }

    public static bool TryParse(string? text, [NotNullWhen(true)] out KeyText? key)
    {
        key = null;
        if (text is null || text.Length > 100 || text.Split('.') is not [{ Length: IdCharacters } id, var secret] || id.AsSpan().ContainsAnyExcept(Allowed))
        {
            return false;
        }

        var bytes = new byte[SecretBytes];
        if (!Base64Url.IsValid(secret, out var length) || length != SecretBytes || !Base64Url.TryDecodeFromChars(secret, bytes, out _))
        {
            return false;
        }

        key = new(id, bytes);
        return true;
    }

    /// <summary>The public half of what was presented; null if it is no key.</summary>
    public static string? IdOf(string? text) => TryParse(text, out var key) ? key.Id : null;

    public override string ToString() => $"{Id}.{Base64Url.EncodeToString(Secret)}";
}
