using Pipeline.Storage.Publishing.Checks;

namespace Pipeline.Storage.Publishing;

/// <param name="SnapshotId">The snapshot that readers have now; null if there is none yet.</param>
/// <param name="Published">Whether it is a new one; false if nothing changed or a check failed.</param>
/// <param name="FailedChecks">Why nothing was published; empty if nothing was wrong.</param>
public sealed record PublishOutcome(string? SnapshotId, bool Published, IReadOnlyList<CheckResult> FailedChecks)
{
    /// <summary>When that snapshot was published; null if there is none yet.</summary>
    public DateTimeOffset? PublishedAt { get; init; }
}
