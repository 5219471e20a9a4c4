using Pipeline.Core.Jobs;
using Pipeline.Storage.Audit;
using Pipeline.Storage.Jobs;
using Pipeline.Storage.Messages;
using Pipeline.Storage.Publishing;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Sheets;

namespace Pipeline.Storage.Restatements;

/// <summary>
/// Works off the restatements that were asked for, one after the other, oldest first. One found running was left by an instance that died, and
/// is finished.
/// </summary>
public sealed class RestatementRuns(
    Stores stores, SheetStore sheets, ReferenceStore references, DatasetFiles files, DatasetPublisher publisher, AuditLog audit, JobLog jobs, Outbox outbox,
    TimeProvider time)
{
    private readonly RestatementStore _restatements = new(stores);
    private readonly Restating _restating = new(stores, sheets, references, files, publisher, time);
    private readonly RestatementAudit _audit = new(audit);
    private readonly RestatementCorrections _corrections = new(stores, files, outbox, time);

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
        var hasEnded = false;
        await jobs.RunAsync(
            JobKinds.Restatement.Code, restatement.RequestedBy, JobInputs.OfRestatement(restatement.Month, restatement.Id),
            async (job, token) => hasEnded = await RunAsync(restatement, job, token), cancellation);
        return hasEnded;
    }

    private async Task<bool> RunAsync(Restatement restatement, JobRun job, CancellationToken cancellation)
    {
        try
        {
            if (await _restating.RunAsync(restatement, job.Step, cancellation) is { } ended)
            {
                job.Step("tell");
                await EndAsync(ended, cancellation);
                Tell(job, ended);
                return true;
            }

            job.Forget();
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
        await _corrections.TellAsync(ended, cancellation);
        if (await _restatements.FindAsync(ended.Id, cancellation) is var (_, row))
        {
            await _restatements.TryMoveAsync(row, ended, cancellation);
        }
    }

    private static void Tell(JobRun job, Restatement ended)
    {
        foreach (var version in ended.Versions)
        {
            job.Of(version.Month);
        }

        job.Count("months", ended.Versions.Count);
        job.Count("let-in", ended.Sheets.Count(s => s.Result == SheetResult.LetIn));
        job.Count("refused", ended.Sheets.Count(s => s.Problem is not null));
        if (ended.State == RestatementState.Failed)
        {
            job.Step("check");
            job.Count("failed-checks", ended.FailedChecks.Count);
            job.FailsAs("checks-failed");
        }
    }

    /// <returns>False if it has ended, or if another instance has moved it meanwhile.</returns>
    private async Task<bool> TryMoveAsync(string id, RestatementState state, CancellationToken cancellation) =>
        await _restatements.FindAsync(id, cancellation) is var (restatement, row) && restatement.IsWaiting
        && await _restatements.TryMoveAsync(row, restatement with { State = state }, cancellation);
}
