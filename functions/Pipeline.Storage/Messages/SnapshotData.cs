namespace Pipeline.Storage.Messages;

/// <summary>The data of «snapshot published»: enough to start a refresh of what reads the datasets.</summary>
/// <param name="Manifest">The manifest's name in the datasets container.</param>
/// <param name="Months">Every month of the snapshot, in order of time.</param>
public sealed record SnapshotData(
    string SnapshotId, DateTimeOffset PublishedAt, string SchemaVersion, string Manifest, IReadOnlyList<SnapshotData.PublishedMonth> Months)
{
    /// <param name="State"><c>open</c>, <c>preliminary</c>, <c>final</c> or <c>restated</c>.</param>
    /// <param name="Version">0 while open or preliminary, 1 final, 2 … restated.</param>
    public sealed record PublishedMonth(string Month, string State, int Version);
}
