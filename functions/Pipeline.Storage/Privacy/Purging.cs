using Pipeline.Core;
using Pipeline.Core.Privacy;
using Pipeline.Core.Reference;
using Pipeline.Storage.Audit;
using Pipeline.Storage.Files;
using Pipeline.Storage.Journal;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Restatements;

namespace Pipeline.Storage.Privacy;

/// <summary>
/// Takes away what is older than the periods of the rule pack in force. What is published keeps every byte; final months that lose what they were computed from say so
/// (<see cref="RetentionStore"/>), and so do all who would compute them again.
/// </summary>
/// <remarks>
/// The mark comes first: from then on nobody reads what is about to go. Each step finds by itself what is left to do, so a purge that was killed is run again; and all it leaves is
/// in bodies and journal as well, so that a rebuild ends the same.
/// </remarks>
public sealed class Purging
{
    private readonly Stores _stores;
    private readonly ReferenceStore _references;
    private readonly AuditLog _audit;
    private readonly TimeProvider _time;
    private readonly MonthStore _months;
    private readonly RestatementStore _restatements;
    private readonly RetentionStore _retention;
    private readonly IReadOnlyList<(string Step, Func<PurgeScope, CancellationToken, Task> RunAsync)> _steps;

    public Purging(Stores stores, ReferenceStore references, AuditLog audit, TimeProvider time)
    {
        (_stores, _references, _audit, _time) = (stores, references, audit, time);
        (_months, _restatements, _retention) = (new(stores), new(stores), new(stores));
        var journal = new JournalCompaction(stores.Rows, stores.Work, TimeProvider.System);
        _steps =
        [
            ("sheets", new SheetPurge(stores, journal).RunAsync),
            ("decisions", new DecisionPurge(stores, journal).RunAsync),
            ("derived", new DerivedPurge(stores).RunAsync),
            ("registers", new RegisterPurge(stores, references, journal).RunAsync),
        ];
    }

    /// <param name="step">Told each step as it begins: <c>sheets</c>, <c>decisions</c>, <c>derived</c>, <c>registers</c>.</param>
    /// <exception cref="StoreUnavailableException">The store is out of reach; run it again.</exception>
    public async Task<PurgeReport> RunAsync(PurgeRequest request, Action<string> step, CancellationToken cancellation)
    {
        if (request.DryRun)
        {
            return await PurgeAsync(request, step, cancellation);
        }

        await using var lease = await HeldLease.TryTakeAsync(_stores.Work, MonthEnd.LeaseName, _time, cancellation);
        if (lease is null)
        {
            return PurgeReport.Nothing(PurgeResult.AlreadyRunning, await _retention.PurgedAsync(cancellation));
        }

        var report = await lease.RunAsync(token => PurgeAsync(request, step, token), cancellation);
        if (report.Result == PurgeResult.Done)
        {
            await _audit.AppendAsync(new(request.Now, request.By, "purge", Told(report.Purged), "done"), CancellationToken.None);
        }

        return report;
    }

    private async Task<PurgeReport> PurgeAsync(PurgeRequest request, Action<string> step, CancellationToken cancellation)
    {
        var (purged, done) = await _retention.ReadAsync(cancellation);
        if (await _references.CurrentAsync(cancellation) is not { } reference)
        {
            return PurgeReport.Nothing(PurgeResult.NothingDue, purged);
        }

        var today = VietnamTime.DayOf(request.Now);
        var rules = reference.Directory.Units.RulePacks.On(today)?.Retention;
        var waiting = (await _restatements.WaitingAsync(cancellation)).Select(r => r.Month).ToList();
        var due = purged.And(Retention.Due(rules, today, reference.Directory.Units.FirstMonth, await _months.FinalAsync(cancellation), waiting));
        if (due == done)
        {
            return PurgeReport.Nothing(rules is null ? PurgeResult.NoPeriods : PurgeResult.NothingDue, purged);
        }

        var scope = new PurgeScope(reference, done, due, request.DryRun);
        await MarkAsync(scope, done, cancellation);
        foreach (var (name, runAsync) in _steps)
        {
            step(name);
            await runAsync(scope, cancellation);
        }

        await MarkAsync(scope, due, cancellation);
        return new(PurgeResult.Done, due, scope.Counts);
    }

    private Task MarkAsync(PurgeScope scope, PurgedMonths done, CancellationToken cancellation) =>
        scope.DryRun ? Task.CompletedTask : _retention.WriteAsync(scope.Due, done, cancellation);

    private static string Told(PurgedMonths purged) => $"texts {purged.Texts} rows {purged.Rows} registers {purged.Registers}";
}
