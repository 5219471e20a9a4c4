using System.IO.Compression;
using Microsoft.AspNetCore.Http;

namespace Pipeline.Functions.Edge;

/// <summary>
/// A body as the client takes it. No host compresses for us, and a list of members is a tenth of its size compressed: on a weak signal that
/// is the difference between seconds and minutes.
/// </summary>
internal static class BodyEncoding
{
    /// <summary>Below this the packets are as many as before.</summary>
    private const int WorthIt = 1400;

    /// <returns>The encoding is null where the body goes as it is.</returns>
    public static (ReadOnlyMemory<byte> Body, string? Encoding) Of(HttpRequest request, ReadOnlyMemory<byte> body)
    {
        if (body.Length < WorthIt || !request.Headers.AcceptEncoding.ToString().Contains("gzip", StringComparison.OrdinalIgnoreCase))
        {
            return (body, null);
        }

        using var packed = new MemoryStream(body.Length / 4);
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(body.Span);
        }

        return (packed.ToArray(), "gzip");
    }
}
