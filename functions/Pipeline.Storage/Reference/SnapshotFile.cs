using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Pipeline.Storage.Reference;

/// <summary>A part of a snapshot: canonical JSON, named by its SHA-256, kept compressed.</summary>
/// <param name="Hash">Of the JSON before compression, lower-case hex.</param>
internal sealed record SnapshotFile(string Folder, string Hash, ReadOnlyMemory<byte> Json)
{
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

    public static T Parse<T>(ReadOnlyMemory<byte> compressed, JsonTypeInfo<T> type)
    {
        using var gzip = new GZipStream(new MemoryStream(compressed.ToArray(), writable: false), CompressionMode.Decompress);
        return JsonSerializer.Deserialize(gzip, type)!;
    }
}
