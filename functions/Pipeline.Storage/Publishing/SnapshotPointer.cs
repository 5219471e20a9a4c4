using System.Text.Json.Serialization;

namespace Pipeline.Storage.Publishing;

/// <summary>What <c>latest.json</c> says: which snapshot is the current one.</summary>
/// <param name="Manifest">The manifest's name in the datasets container.</param>
/// <param name="PublishedAt">When the snapshot was first published; one that readers were taken back to keeps its own time.</param>
public sealed record SnapshotPointer(string SchemaVersion, string SnapshotId, string Manifest, string ManifestSha256, DateTimeOffset PublishedAt)
{
    /// <summary>The later snapshot that readers were taken back from; null unless they were. The next publication goes on from both.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? RolledBackFrom { get; init; }

    /// <param name="bytes">Of the manifest.</param>
    public static SnapshotPointer To(Manifest manifest, byte[] bytes) =>
        new(manifest.SchemaVersion, manifest.SnapshotId, DatasetPaths.Manifest(manifest.SnapshotId), Sha256.Of(bytes), manifest.CreatedAt);
}
