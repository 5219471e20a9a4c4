using System.Security.Cryptography;
using System.Text;
using Pipeline.Storage.Rows;

namespace Pipeline.Storage.Journal;

/// <summary>A row by its content.</summary>
/// <param name="Fields">One JSON object, in ordinal order of the names.</param>
public sealed record JournalRow(string Fields, ReadOnlyMemory<byte> Pack)
{
    /// <summary>Lower-case hex.</summary>
    public string Hash { get; } = HashOf(Fields, Pack);

    internal static JournalRow Of(StoredRow row) => new(RowFields.ToJson(row.Fields), row.Pack);

    private static string HashOf(string fields, ReadOnlyMemory<byte> pack)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(SHA256.HashData(Encoding.UTF8.GetBytes(fields)));
        hash.AppendData(pack.Span);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
