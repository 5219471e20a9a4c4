namespace Pipeline.Storage.Publishing;

/// <summary>What <c>latest.json</c> says: which snapshot is the current one.</summary>
/// <param name="Manifest">The manifest's name in the datasets container.</param>
public sealed record SnapshotPointer(string SchemaVersion, string SnapshotId, string Manifest, string ManifestSha256, DateTimeOffset PublishedAt);
