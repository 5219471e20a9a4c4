using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Pipeline.Storage.Reference;

/// <summary>A part of a snapshot: canonical JSON, named by its SHA-256, kept compressed.</summary>
/// <param name="Hash">Of the JSON before compression, lower-case hex.</param>
internal sealed record SnapshotFile(string Folder, string Hash, ReadOnlyMemory<byte> Json)
{
    /// <summary>The most bytes that deflate can make one of.</summary>
    private const int MostDeflated = 1_032;

    public string Name => NameOf(Folder, Hash);

    public static string NameOf(string folder, string hash) => $"reference/{folder}/{hash}.json.gz";

    public static SnapshotFile Of<T>(string folder, T content, JsonTypeInfo<T> type)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(content, type);
        return new SnapshotFile(folder, Sha256.Of(json), json);
    }

    public ReadOnlyMemory<byte> Compressed()
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Json.Span);
        }

        return target.ToArray();
    }

    /// <remarks>Unpacked into one buffer of its size: read from a stream, JSON costs half as much again.</remarks>
    public static T Parse<T>(ReadOnlyMemory<byte> compressed, JsonTypeInfo<T> type)
    {
        var rented = ArrayPool<byte>.Shared.Rent(LengthOf(compressed.Span));
        try
        {
            return JsonSerializer.Deserialize(Unpacked(compressed, rented), type)!;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private static ReadOnlySpan<byte> Unpacked(ReadOnlyMemory<byte> compressed, byte[] buffer)
    {
        var bytes = MemoryMarshal.TryGetArray(compressed, out var segment) ? segment : compressed.ToArray();
        using var gzip = new GZipStream(new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false), CompressionMode.Decompress);
        var length = gzip.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        return gzip.ReadByte() < 0 ? buffer.AsSpan(0, length) : throw new InvalidDataException("A part of the reference data is longer than it says.");
    }

    /// <summary>As the last four bytes of what gzip writes tell; a damaged file may say anything, and no more than deflate can mean is believed.</summary>
    private static int LengthOf(ReadOnlySpan<byte> compressed)
    {
        var length = compressed.Length < sizeof(int) ? -1 : BinaryPrimitives.ReadInt32LittleEndian(compressed[^sizeof(int)..]);
        return length > 0 && length <= (long)compressed.Length * MostDeflated
            ? length
            : throw new InvalidDataException("A part of the reference data is damaged.");
    }
}
