using System.Security.Cryptography;

namespace Pipeline.Storage;

/// <summary>The hash that content is addressed and checked by.</summary>
internal static class Sha256
{
    /// <summary>Lower-case hex.</summary>
    public static string Of(ReadOnlyMemory<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content.Span));
}
