using Pipeline.Core;
using Pipeline.Core.Sheets;
using Pipeline.Storage.Files;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Publishing;
using Pipeline.Storage.Publishing.Checks;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Sheets;

namespace Pipeline.Storage.Restatements;

/// <summary>
/// Does one restatement. Nothing is written that anyone finds before the readiness checks have passed; then the filings move into their chains,
/// the records of all months that change are replaced in one transaction, and the pointer moves. After a crash at any step the same restatement
/// run again ends the same: filings in their chains are known by its id, and so are the versions it has made.
/// </summary>
internal sealed class Restating(
    Stores stores, SheetStore sheets, ReferenceStore references, DatasetFiles files, DatasetPublisher publisher, TimeProvider time)
{
    private readonly MonthStore _months = new(stores);
    private readonly VersionStore _versions = new(stores);
    private readonly MonthComputing _computing = MonthComputing.Of(stores, sheets, references, files, time);
    private readonly MonthPublishing _publishing = new(stores, publisher);
    private readonly FilingJudging _judging = new(sheets);

    /// <param name="step">Told each step as it begins: <c>judge</c>, <c>restate 2019-03</c>, <c>check</c>, <c>publish</c>.</param>
    /// <returns>The restatement as it ended; null if another computation of months is under way.</returns>
    /// <exception cref="StoreUnavailableException">The store is out of reach; the run can be repeated.</exception>
    public async Task<Restatement?> RunAsync(Restatement restatement, Action<string> step, CancellationToken cancellation)
    {
        var current = await references.CurrentAsync(cancellation) ?? throw new InvalidOperationException("A month is final, and there is no reference data.");
        await using var lease = await HeldLease.TryTakeAsync(stores.Work, MonthEnd.LeaseName, time, cancellation);
        return lease is null ? null : await lease.RunAsync(token => RunAsync(restatement, current, step, token), cancellation);
    }

    private async Task<Restatement> RunAsync(Restatement restatement, ReferenceVersion current, Action<string> step, CancellationToken cancellation)
    {
        step("judge");
        var records = (await _months.ListAsync(cancellation)).ToDictionary(r => r.Month);
        if (await _publishing.FinishAsync(current, records.Values, cancellation) is { FailedChecks: { Count: > 0 } failed })
        {
            return Failed(restatement, failed);
        }

        var pinned = await references.VersionAsync(records[restatement.Month].ReferenceVersion, cancellation);
        var judged = await _judging.JudgeAsync(restatement, pinned.Directory, cancellation);
        if (judged.Any(f => f.IsLetIn) && !await IsMadeAsync(restatement, cancellation))
        {
            if (await PublishAsync(restatement, [.. judged.Where(f => f.IsLetIn)], records, current, step, cancellation) is { Count: > 0 } checks)
            {
                return Failed(restatement, checks);
            }
        }

        return await DoneAsync(restatement, judged, cancellation);
    }

    /// <returns>The checks that failed.</returns>
    private async Task<IReadOnlyList<CheckResult>> PublishAsync(
        Restatement restatement, IReadOnlyList<JudgedFiling> letIn, IReadOnlyDictionary<Month, MonthRecord> records, ReferenceVersion current,
        Action<string> step, CancellationToken cancellation)
    {
        var walk = new RestatementWalk(_computing, new(stores, references, files, _computing), current) { Step = step };
        try
        {
            var months = await walk.RunAsync(restatement, letIn, records, time.GetUtcNow(), cancellation);
            step("check");
            return (await _publishing.PublishAsync(current, months.All.Values, SaveAsync, cancellation)).FailedChecks;

            Task SaveAsync(CancellationToken token)
            {
                step("publish");
                return this.SaveAsync(restatement, letIn.Select(f => f.Filing!), months, token);
            }
        }
        catch (InvalidDataException damage)
        {
            return [CheckResult.Damaged(table: null, damage)];
        }
    }

    private async Task SaveAsync(Restatement restatement, IEnumerable<RevisionHead> letIn, RestatedMonths months, CancellationToken cancellation)
    {
        foreach (var filing in letIn.Where(f => f.ForRestatement))
        {
            _ = await sheets.LetInAsync(filing, restatement.Id, cancellation)
                ?? throw new StoreUnavailableException($"Another revision has come in the way of {filing.Receipt} meanwhile.");
        }

        if (!await _months.TryReplaceAsync(months.Replaced, cancellation))
        {
            throw new StoreUnavailableException("Another run has changed the months meanwhile; its figures stand.");
        }
    }

    private async Task<bool> IsMadeAsync(Restatement restatement, CancellationToken cancellation) =>
        (await _versions.OfMonthAsync(restatement.Month, cancellation)).Any(v => v.Record.Restatement == restatement.Id);

    private async Task<Restatement> DoneAsync(Restatement restatement, IEnumerable<JudgedFiling> judged, CancellationToken cancellation)
    {
        var made = (await _versions.AllAsync(cancellation)).Where(v => v.Record.Restatement == restatement.Id).ToList();
        return restatement with
        {
            State = RestatementState.Done,
            Sheets = [.. judged.Select(f => f.ToResult())],
            Versions = [.. made.Select(v => new VersionStep(v.Month, v.Version - 1, v.Version))],
            SnapshotId = made is [var first, ..] ? first.SnapshotId : null,
            EndedAt = time.GetUtcNow(),
        };
    }

    private Restatement Failed(Restatement restatement, IReadOnlyList<CheckResult> checks) =>
        restatement with { State = RestatementState.Failed, FailedChecks = checks, EndedAt = time.GetUtcNow() };
}
