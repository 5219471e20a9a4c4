using Pipeline.Core;
using Pipeline.Storage.MonthEnds;

namespace Pipeline.Functions.MonthEnds;

/// <summary>How a run that was asked for goes, as <c>GET runs/{id}</c> tells it.</summary>
/// <param name="Month">The one month asked for; null for every month that is due.</param>
/// <param name="State"><c>requested</c>, <c>running</c>, <c>done</c> or <c>failed</c>.</param>
/// <param name="Result">How it ended (<c>published</c>, <c>unchanged</c>, <c>checks-failed</c> …); null until then.</param>
/// <param name="Snapshot">The snapshot readers have after it.</param>
public sealed record RunView(
    string Id, Month? Month, bool Full, DateTimeOffset RequestedAt, string State, string? Result, string? Snapshot,
    IReadOnlyList<Month> Months, IReadOnlyList<string> FailedChecks)
{
    public static RunView Of(RequestedRun run) => new(
        run.Id, run.Month, run.Full, run.RequestedAt, KebabCase.Of(run.State),
        run.Report is { } report ? KebabCase.Of(report.Result) : null, run.Report?.SnapshotId,
        [.. run.Report?.Months.Select(m => m.Month) ?? []], [.. run.Report?.FailedChecks.Select(c => c.Name) ?? []]);
}
