using Pipeline.Core.Privacy;
using Pipeline.Storage.MonthEnds;

namespace Pipeline.Storage.Privacy;

/// <summary>Takes away what was computed of purged rows and names people by code: summaries, and what months hand on. Nothing computes by them any more.</summary>
internal sealed class DerivedPurge(Stores stores)
{
    private readonly SummaryStore _summaries = new(stores);
    private readonly HistoryFiles _histories = new(stores);

    public async Task RunAsync(PurgeScope scope, CancellationToken cancellation)
    {
        foreach (var month in scope.RowMonths)
        {
            scope.Count(PurgeKind.Summaries, await _summaries.RemoveAsync(month, scope.DryRun, cancellation));
            scope.Count(PurgeKind.Histories, await _histories.RemoveAsync(month, scope.DryRun, cancellation));
        }
    }
}
