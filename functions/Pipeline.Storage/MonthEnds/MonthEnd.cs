using Pipeline.Core;
using Pipeline.Core.Datasets;
using Pipeline.Core.Obligations;
using Pipeline.Core.Reference;
using Pipeline.Storage.Files;
using Pipeline.Storage.Publishing;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Sheets;

namespace Pipeline.Storage.MonthEnds;

/// <summary>
/// Computes every month that is due and publishes the result. Each timer and each run by hand comes here: where a month stands follows from
/// the clock, so a missed run loses nothing and a repeated one changes nothing.
/// </summary>
public sealed class MonthEnd(
    Stores stores, SheetStore sheets, ReferenceStore references, DatasetFiles files, DatasetPublisher publisher, TimeProvider time)
{
    /// <summary>Of all that computes months: one at a time.</summary>
    internal const string LeaseName = "leases/month-end";

    private readonly MonthStore _months = new(stores);
    private readonly MonthComputing _computing = MonthComputing.Of(stores, sheets, references, files, time);
    private readonly MonthPublishing _publishing = new(stores, publisher);

    /// <exception cref="StoreUnavailableException">The store is out of reach; the run can be repeated.</exception>
    public async Task<MonthEndReport> RunAsync(MonthEndRequest request, IProgress<MonthEndProgress>? progress, CancellationToken cancellation)
    {
        if (await references.CurrentAsync(cancellation) is not { } reference)
        {
            return MonthEndReport.Nothing(MonthEndResult.NoReferenceData);
        }

        await using var lease = await HeldLease.TryTakeAsync(stores.Work, LeaseName, time, cancellation);
        return lease is null
            ? MonthEndReport.Nothing(MonthEndResult.AlreadyRunning)
            : await lease.RunAsync(token => RunAsync(new Run(request, reference, progress), token), cancellation);
    }

    /// <summary>The version that a run at an instant gives a month that is not final yet.</summary>
    internal static MonthVersion VersionAt(DateTimeOffset now, Month month, UnitDirectory directory)
    {
        var pack = directory.PackOn(month.LastDay);
        var deadlines = MonthDeadlines.Of(month, pack);
        var state = deadlines.StateAt(now);
        return state == MonthState.Final
            ? new(month, 1, state, pack.Code, deadlines.LockedFrom + MonthDeadlines.CutDelay)
            : new(month, 0, state, pack.Code, null);
    }

    private async Task<MonthEndReport> RunAsync(Run run, CancellationToken cancellation)
    {
        var records = (await _months.ListAsync(cancellation)).ToDictionary(r => r.Month);
        var computed = new List<ComputedMonth>();
        var before = MonthBefore.None(run.FirstMonth.Previous);
        foreach (var month in run.FirstMonth.Through(run.LastMonth).Where(m => run.Computes(m, records)))
        {
            if (before.Month != month.Previous)
            {
                before = await _computing.BeforeAsync(records[month.Previous], run.Reference, run.Request.Full, cancellation);
            }

            var current = await SummariseAsync(run, month, cancellation);
            var to = new MonthToCompute(run.VersionOf(month), run.Reference, current, before) { RatingsBefore = records.GetValueOrDefault(month)?.Ratings };
            (records[month], before) = await AssembleAsync(run, to, cancellation);
            computed.Add(new(records[month], current));
        }

        run.Request.Step("check");
        var published = await _publishing.PublishAsync(
            run.Reference, records.Values,
            token =>
            {
                run.Request.Step("publish");
                return SaveAsync(computed.Select(c => c.Record), token);
            },
            cancellation);
        var result = published.FailedChecks.Count > 0 ? MonthEndResult.ChecksFailed
            : published.Published ? MonthEndResult.Published
            : MonthEndResult.Unchanged;
        return new(result, [.. computed.Select(c => c.Outcome)], published.SnapshotId, published.FailedChecks);
    }

    private Task<MonthSummaries> SummariseAsync(Run run, Month month, CancellationToken cancellation)
    {
        run.Request.Step($"summarise {month}");
        var wanted = new SummariesToMake(month, run.Reference) { Full = run.Request.Full, Progress = run.Progress };
        return MonthTelling.OfSummariesAsync(month, () => _computing.SummariesAsync(wanted, cancellation));
    }

    private Task<(MonthRecord Record, MonthBefore HandedOn)> AssembleAsync(Run run, MonthToCompute to, CancellationToken cancellation) =>
        MonthTelling.OfAssemblyAsync(to.Version, async () =>
        {
            run.Request.Step($"assemble {to.Month}");
            var assembled = await _computing.AssembleAsync(to, cancellation);
            MonthTelling.TellSilent(MonthDeadlines.Of(to.Month, to.Reference.Directory.PackOn(to.Month.LastDay)), assembled.Tables, run.Request.Now);
            run.Request.Step($"write {to.Month}");
            var record = await _computing.WriteAsync(to, assembled, cancellation);
            return (record, new MonthBefore(to.Current, assembled.History, record));
        });

    private async Task SaveAsync(IEnumerable<MonthRecord> records, CancellationToken cancellation)
    {
        foreach (var record in records)
        {
            if (!await _months.SaveAsync(record, cancellation))
            {
                throw new StoreUnavailableException($"Another run has made {record.Month} final meanwhile; its figures stand.");
            }
        }
    }

    private sealed record ComputedMonth(MonthRecord Record, MonthSummaries From)
    {
        public MonthOutcome Outcome => new(Record.Month, Record.Version.State, Record.Version.Version, From.Summarised, From.Reused);
    }

    private sealed record Run(MonthEndRequest Request, ReferenceVersion Reference, IProgress<MonthEndProgress>? Progress)
    {
        public Month FirstMonth => Reference.Directory.Units.FirstMonth;

        public Month LastMonth => Month.Of(VietnamTime.DayOf(Request.Now));

        public MonthVersion VersionOf(Month month) => VersionAt(Request.Now, month, Reference.Directory);

        /// <summary>
        /// Also of a run for one month: the months before it that were never computed, because it looks back at them; and those that are not
        /// final yet if it becomes so itself, because a final month looks back at final ones.
        /// </summary>
        public bool Computes(Month month, Dictionary<Month, MonthRecord> records)
        {
            var record = records.GetValueOrDefault(month);
            return record is not { IsFinal: true }
                && (Request.Only is not { } only || month == only || (month < only && (record is null || VersionOf(only).Version > 0)));
        }
    }
}
