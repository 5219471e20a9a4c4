using Pipeline.Core;
using Pipeline.Core.Privacy;
using Pipeline.Storage.Journal;
using Pipeline.Storage.Ledger;
using Pipeline.Storage.Restatements;
using Pipeline.Storage.Rows;

namespace Pipeline.Storage.Privacy;

/// <summary>Takes the reasons out of what the board decided about a month: extensions and restatements. What was decided, when and by whom stays.</summary>
internal sealed class DecisionPurge(Stores stores, JournalCompaction journal)
{
    private readonly RestatementStore _restatements = new(stores);
    private readonly ExtensionStore _extensions = new(stores);

    public async Task RunAsync(PurgeScope scope, CancellationToken cancellation)
    {
        var months = scope.TextMonths.ToList();
        foreach (var month in months)
        {
            scope.Count(PurgeKind.Extensions, await _extensions.PurgeAsync(month, scope.DryRun, cancellation));
            await RestatementsAsync(scope, month, cancellation);
            await CompactAsync(scope, ExtensionStore.Partition(month), cancellation);
        }

        if (months.Count > 0)
        {
            await CompactAsync(scope, RestatementStore.Partition, cancellation);
        }
    }

    private async Task RestatementsAsync(PurgeScope scope, Month month, CancellationToken cancellation)
    {
        foreach (var restatement in (await _restatements.OfMonthAsync(month, cancellation)).Where(r => !r.IsWaiting))
        {
            if (restatement.Reason.Length > 0)
            {
                scope.Count(PurgeKind.Restatements);
            }

            if (!scope.DryRun && restatement.Reason.Length > 0 && await _restatements.FindAsync(restatement.Id, cancellation) is var (_, row))
            {
                await _restatements.TryMoveAsync(row, restatement with { Reason = "" }, cancellation);
            }

            if (!scope.DryRun)
            {
                await stores.Received.DeleteAsync(RestatementRequests.BodyNameOf(restatement), cancellation);
            }
        }
    }

    private async Task CompactAsync(PurgeScope scope, string partition, CancellationToken cancellation) =>
        scope.Count(PurgeKind.JournalEntries, await journal.CompactAsync(RowTable.Months, partition, scope.DryRun, cancellation));
}
