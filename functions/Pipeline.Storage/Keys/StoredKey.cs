using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using Pipeline.Core;
using Pipeline.Storage.Intake;

namespace Pipeline.Storage.Keys;

/// <summary>A key as it is kept: its record, a salt, and SHA-256 of salt and secret.</summary>
/// <remarks>The secret has 256 random bits, so that a slow hash would protect nothing more and cost each request.</remarks>
internal sealed record StoredKey(KeyRecord Record, byte[] Salt, byte[] Hash)
{
    private const int SaltBytes = 16;

    public static StoredKey Of(KeyRecord record, byte[] secret, Action<byte[]> fill)
    {
        var salt = new byte[SaltBytes];
        fill(salt);
        return new(record, salt, HashOf(salt, secret));
    }

    /// <summary>A key that nobody holds, as a row would have it: an id that there is none of costs what a wrong secret costs.</summary>
    public static IReadOnlyDictionary<string, string> Nobodys { get; } = Of(
        new("0000000000", CallerRole.Organization, "-", "", DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch), new byte[KeyText.SecretBytes], bytes => RandomNumberGenerator.Fill(bytes)).ToFields();

    /// <summary>Takes the same time wherever the two differ.</summary>
    public bool Fits(byte[] secret) => CryptographicOperations.FixedTimeEquals(HashOf(Salt, secret), Hash);

    public Dictionary<string, string> ToFields()
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["role"] = KebabCase.Of(Record.Role),
            ["note"] = Record.Note,
            ["createdAt"] = Text(Record.CreatedAt),
            ["salt"] = Base64Url.EncodeToString(Salt),
            ["hash"] = Base64Url.EncodeToString(Hash),
        };
        Add("organization", Record.Organization);
        Add("readOnly", Record.Scope.ReadOnly ? "true" : null);
        Add("forms", Record.Scope.IsLimitedToForms ? string.Join(' ', Record.Scope.Forms) : null);
        Add("replaces", Record.Replaces);
        Add("replacedBy", Record.ReplacedBy);
        Add("expiresAt", Record.ExpiresAt is { } expires ? Text(expires) : null);
        Add("revokedAt", Record.RevokedAt is { } revoked ? Text(revoked) : null);
        return fields;

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                fields[name] = value;
            }
        }
    }

    public static StoredKey Parse(string id, IReadOnlyDictionary<string, string> fields)
    {
        var record = new KeyRecord(
            id,
            KebabCase.Parse<CallerRole>(fields["role"]),
            fields.GetValueOrDefault("organization"),
            fields["note"],
            Instant(fields["createdAt"]),
            fields.TryGetValue("expiresAt", out var expires) ? Instant(expires) : null,
            fields.TryGetValue("revokedAt", out var revoked) ? Instant(revoked) : null)
        {
            Scope = new(fields.ContainsKey("readOnly"), fields.GetValueOrDefault("forms", "").Split(' ', StringSplitOptions.RemoveEmptyEntries)),
            Replaces = fields.GetValueOrDefault("replaces"),
            ReplacedBy = fields.GetValueOrDefault("replacedBy"),
        };
        return new(record, Base64Url.DecodeFromChars(fields["salt"]), Base64Url.DecodeFromChars(fields["hash"]));
    }

    private static byte[] HashOf(byte[] salt, byte[] secret) => SHA256.HashData([.. salt, .. secret]);

    private static string Text(DateTimeOffset instant) => instant.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);

    private static DateTimeOffset Instant(string text) => DateTimeOffset.ParseExact(text, "O", CultureInfo.InvariantCulture);
}
