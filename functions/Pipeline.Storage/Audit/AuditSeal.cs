using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Pipeline.Storage.Audit;

/// <summary>The seal of an hour: what of the hour, and of all sealed before it, cannot change without the seal not fitting any more.</summary>
/// <param name="Entries">How many the hour has; an hour without any has no seal.</param>
/// <param name="Previous">The hash of the seal before, whatever hour that is of; null of the first.</param>
/// <param name="Hash">SHA-256 over the previous hash, the hour and every entry in order of its key, lower-case hex.</param>
public sealed record AuditSeal(AuditHour Hour, int Entries, string? Previous, string Hash)
{
    private const string Scheme = "pipeline audit seal 1";

    /// <param name="rows">All entries of the hour, in order of their keys.</param>
    public static AuditSeal Of(AuditHour hour, IReadOnlyList<AuditRow> rows, string? previous)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var text in (string[])[Scheme, previous ?? "", hour.ToString(), rows.Count.ToString(CultureInfo.InvariantCulture)])
        {
            Add(hash, text);
        }

        foreach (var row in rows)
        {
            Add(hash, row.Key);
            Add(hash, row.Json);
        }

        return new(hour, rows.Count, previous, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>With its length before it: no two lists of texts are the same bytes.</summary>
    private static void Add(IncrementalHash hash, string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(length, utf8.Length);
        hash.AppendData(length);
        hash.AppendData(utf8);
    }
}
