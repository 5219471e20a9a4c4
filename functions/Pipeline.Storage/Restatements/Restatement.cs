using Pipeline.Core;
using Pipeline.Core.Restatements;
using Pipeline.Storage.Publishing.Checks;

namespace Pipeline.Storage.Restatements;

/// <summary>The board lets sheets that were filed after the lock into a final month.</summary>
/// <param name="Id"><see cref="RestatementId"/>.</param>
/// <param name="RequestedBy">The id of the key.</param>
/// <param name="Sheets">In the order in which they were named.</param>
public sealed record Restatement(
    string Id, Month Month, string Reason, string RequestedBy, DateTimeOffset RequestedAt, RestatementState State, IReadOnlyList<RestatedSheet> Sheets)
{
    /// <summary>The months that have a new version by it, in order of time: the one restated first.</summary>
    public IReadOnlyList<VersionStep> Versions { get; init; } = [];

    /// <summary>A snapshot that holds these versions; null if there are none.</summary>
    public string? SnapshotId { get; init; }

    /// <summary>The readiness checks that stopped it.</summary>
    public IReadOnlyList<CheckResult> FailedChecks { get; init; } = [];

    /// <summary>When it was done or failed; null until then.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    public bool IsWaiting => State is RestatementState.Requested or RestatementState.Running;
}
