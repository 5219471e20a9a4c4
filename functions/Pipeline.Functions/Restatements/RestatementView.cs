using Pipeline.Core;
using Pipeline.Storage.Restatements;

namespace Pipeline.Functions.Restatements;

/// <summary>How a restatement stands, as <c>GET months/{month}/restatements/{id}</c> tells it.</summary>
/// <param name="State"><c>requested</c>, <c>running</c>, <c>done</c> or <c>failed</c>.</param>
/// <param name="Sheets">Of an organisation, its own.</param>
/// <param name="Versions">The months that have a new version by it; empty until it is done.</param>
/// <param name="Snapshot">A snapshot that holds these versions.</param>
/// <param name="FailedChecks">The readiness checks that stopped it.</param>
public sealed record RestatementView(
    string Id, Month Month, string State, string Reason, DateTimeOffset RequestedAt, DateTimeOffset? EndedAt, IReadOnlyList<RestatedSheetView> Sheets,
    IReadOnlyList<VersionStep> Versions, string? Snapshot, IReadOnlyList<string> FailedChecks)
{
    public static RestatementView Of(Restatement restatement) => new(
        restatement.Id, restatement.Month, KebabCase.Of(restatement.State), restatement.Reason, restatement.RequestedAt, restatement.EndedAt,
        [.. restatement.Sheets.Select(RestatedSheetView.Of)], restatement.Versions, restatement.SnapshotId,
        [.. restatement.FailedChecks.Select(c => c.Name)]);
}
