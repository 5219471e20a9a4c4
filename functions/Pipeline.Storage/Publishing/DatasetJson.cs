using System.Text.Json;

namespace Pipeline.Storage.Publishing;

/// <summary>The JSON of pointers and manifests: camelCase, indented, properties in the order of their records.</summary>
internal static class DatasetJson
{
    public static byte[] Write(Manifest manifest) => JsonSerializer.SerializeToUtf8Bytes(manifest, DatasetJsonContext.Default.Manifest);

    public static byte[] Write(SnapshotPointer pointer) => JsonSerializer.SerializeToUtf8Bytes(pointer, DatasetJsonContext.Default.SnapshotPointer);

    /// <returns>Null if the content is no manifest.</returns>
    public static Manifest? TryReadManifest(ReadOnlyMemory<byte> content) => TryRead(() => JsonSerializer.Deserialize(content.Span, DatasetJsonContext.Default.Manifest));

    /// <returns>Null if the content is no pointer.</returns>
    public static SnapshotPointer? TryReadPointer(ReadOnlyMemory<byte> content) =>
        TryRead(() => JsonSerializer.Deserialize(content.Span, DatasetJsonContext.Default.SnapshotPointer));

    private static T? TryRead<T>(Func<T?> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
