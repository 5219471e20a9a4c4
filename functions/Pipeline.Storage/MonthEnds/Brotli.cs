using System.IO.Compression;

namespace Pipeline.Storage.MonthEnds;

/// <summary>Compressed bytes, quickly made.</summary>
internal static class Brotli
{
    public static byte[] Pack(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest))
        {
            brotli.Write(content);
        }

        return packed.ToArray();
    }

    public static ReadOnlySpan<byte> Unpack(ReadOnlyMemory<byte> packed)
    {
        using var content = new MemoryStream();
        using (var brotli = new BrotliStream(new MemoryStream(packed.ToArray(), writable: false), CompressionMode.Decompress))
        {
            brotli.CopyTo(content);
        }

        return content.GetBuffer().AsSpan(0, (int)content.Length);
    }
}
