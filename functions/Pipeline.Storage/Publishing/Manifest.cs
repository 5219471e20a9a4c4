namespace Pipeline.Storage.Publishing;

/// <summary>A snapshot: all the files that together are what analysts read. Never changed once written.</summary>
/// <param name="SnapshotId">Sorts by time of publication; unique.</param>
/// <param name="CodeCommit">The commit of the product that published it.</param>
/// <param name="Months">In order of time.</param>
/// <param name="RulePacks">Codes of the packs that the figures were computed by.</param>
/// <param name="Tables">In the order of the schema.</param>
public sealed record Manifest(
    string SchemaVersion,
    string SnapshotId,
    DateTimeOffset CreatedAt,
    string CodeCommit,
    IReadOnlyList<ManifestMonth> Months,
    IReadOnlyList<string> RulePacks,
    IReadOnlyList<ManifestTable> Tables)
{
    /// <summary>Whether both have the same content; id, time and code commit say nothing about it.</summary>
    public bool HasContentOf(Manifest other) =>
        DatasetJson.Write(this with { SnapshotId = "", CreatedAt = default, CodeCommit = "" })
            .AsSpan()
            .SequenceEqual(DatasetJson.Write(other with { SnapshotId = "", CreatedAt = default, CodeCommit = "" }));
}
