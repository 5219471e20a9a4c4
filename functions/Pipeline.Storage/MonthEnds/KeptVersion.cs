using Pipeline.Core;

namespace Pipeline.Storage.MonthEnds;

/// <summary>A final or restated version of a month, as it was first published.</summary>
/// <param name="SnapshotId">A snapshot that holds it; its manifest and files stay.</param>
public sealed record KeptVersion(MonthRecord Record, string SnapshotId, DateTimeOffset PublishedAt)
{
    public Month Month => Record.Month;

    public int Version => Record.Version.Version;
}
