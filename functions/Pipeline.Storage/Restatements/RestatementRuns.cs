using Pipeline.Storage.Audit;
using Pipeline.Storage.Publishing;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Sheets;

namespace Pipeline.Storage.Restatements;

/// <summary>
/// Works off the restatements that were asked for, one after the other, oldest first. One found running was left by an instance that died, and
/// is finished.
/// </summary>
public sealed class RestatementRuns(
    Stores stores, SheetStore sheets, ReferenceStore references, DatasetFiles files, DatasetPublisher publisher, AuditLog audit, TimeProvider time)
{
    private readonly RestatementStore _restatements = new(stores);
    private readonly Restating _restating = new(stores, sheets, references, files, publisher, time);
    private readonly RestatementAudit _audit = new(audit);

    /// <returns>How many ended.</returns>
    public async Task<int> WorkOffAsync(CancellationToken cancellation)
    {
        var ended = 0;
        foreach (var waiting in await _restatements.WaitingAsync(cancellation))
        {
            ended += await TryMoveAsync(waiting.Id, RestatementState.Running, cancellation) && await WorkOffAsync(waiting, cancellation) ? 1 : 0;
        }

        return ended;
    }

    private async Task<bool> WorkOffAsync(Restatement restatement, CancellationToken cancellation)
    {
        try
        {
            if (await _restating.RunAsync(restatement, cancellation) is { } ended)
            {
                await EndAsync(ended, cancellation);
                return true;
            }

            await TryMoveAsync(restatement.Id, RestatementState.Requested, cancellation);
            return false;
        }
        catch (Exception e) when (e is not OperationCanceledException and not StoreUnavailableException)
        {
            await TryMoveAsync(restatement.Id, RestatementState.Failed, cancellation);
            throw;
        }
    }

    /// <summary>Readers have the figures by now. Whoever is to hear of a changed month is told here, before the restatement counts as ended.</summary>
    private async Task EndAsync(Restatement ended, CancellationToken cancellation)
    {
        await _audit.TellAsync(ended, cancellation);
        if (await _restatements.FindAsync(ended.Id, cancellation) is var (_, row))
        {
            await _restatements.TryMoveAsync(row, ended, cancellation);
        }
    }

    /// <returns>False if it has ended, or if another instance has moved it meanwhile.</returns>
    private async Task<bool> TryMoveAsync(string id, RestatementState state, CancellationToken cancellation) =>
        await _restatements.FindAsync(id, cancellation) is var (restatement, row) && restatement.IsWaiting
        && await _restatements.TryMoveAsync(row, restatement with { State = state }, cancellation);
}
