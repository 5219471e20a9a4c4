using System.Text.Json;
using Pipeline.Core;
using Pipeline.Core.Datasets;
using Pipeline.Core.Datasets.Dimensions;
using Pipeline.Core.Indicators;
using Pipeline.Core.Obligations;
using Pipeline.Core.Summaries;
using Pipeline.Storage.Files;
using Pipeline.Storage.Publishing;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Sheets;
using Pipeline.Storage.Warnings;

namespace Pipeline.Storage.MonthEnds;

/// <summary>
/// Computes every month that is due and publishes the result. Each timer and each run by hand comes here: where a month stands follows from
/// the clock, so a missed run loses nothing and a repeated one changes nothing.
/// </summary>
public sealed class MonthEnd(
    Stores stores, SheetStore sheets, ReferenceStore references, DatasetFiles files, DatasetPublisher publisher, TimeProvider time)
{
    private const string LeaseName = "leases/month-end";
    private readonly MonthStore _months = new(stores);
    private readonly HistoryFiles _histories = new(stores);
    private readonly PublishedRatingsFiles _ratings = new(stores);
    private readonly Summariser _summariser = new(new FiledSheets(sheets, new(stores), new(stores)), sheets, references, new SummaryStore(stores), new(stores));
    private readonly ProfileStore _profiles = new(stores, time);

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

    private async Task<MonthEndReport> RunAsync(Run run, CancellationToken cancellation)
    {
        var records = (await _months.ListAsync(cancellation)).ToDictionary(r => r.Month);
        var computed = new List<MonthRecord>();
        var outcomes = new List<MonthOutcome>();
        var before = MonthBefore.None(run.FirstMonth.Previous);
        foreach (var month in run.FirstMonth.Through(run.LastMonth).Where(m => run.Computes(m, records)))
        {
            if (before.Month != month.Previous)
            {
                before = await BeforeAsync(run, month, records, cancellation);
            }

            var current = await SummariesAsync(run, month, records, cancellation);
            var (record, history) = await ComputeAsync(run, new(month, current, before, records.GetValueOrDefault(month)?.Ratings), cancellation);
            computed.Add(record);
            records[month] = record;
            outcomes.Add(new(month, record.Version.State, record.Version.Version, current.Summarised, current.Reused));
            before = new(current, history);
        }

        var published = await PublishAsync(run, [.. records.Values.OrderBy(r => r.Month)], computed, cancellation);
        var result = published.FailedChecks.Count > 0 ? MonthEndResult.ChecksFailed
            : published.Published ? MonthEndResult.Published
            : MonthEndResult.Unchanged;
        return new(result, outcomes, published.SnapshotId, published.FailedChecks);
    }

    /// <summary>A final month's summaries are those of the reference version it is pinned to.</summary>
    private async Task<MonthSummaries> SummariesAsync(
        Run run, Month month, Dictionary<Month, MonthRecord> records, CancellationToken cancellation)
    {
        if (month < run.FirstMonth)
        {
            return MonthSummaries.None(month);
        }

        var reference = records.GetValueOrDefault(month) is { IsFinal: true } final
            ? await references.VersionAsync(final.ReferenceVersion, cancellation)
            : run.Reference;
        return await _summariser.OfMonthAsync(month, reference, run.Request.Full, run.Progress, cancellation);
    }

    private async Task<MonthBefore> BeforeAsync(Run run, Month month, Dictionary<Month, MonthRecord> records, CancellationToken cancellation) => new(
        await SummariesAsync(run, month.Previous, records, cancellation),
        await _histories.ReadAsync(records[month.Previous].History, cancellation));

    private async Task<(MonthRecord Record, MonthHistory History)> ComputeAsync(Run run, ToCompute to, CancellationToken cancellation)
    {
        var version = run.VersionOf(to.Month);
        var assembled = MonthTables.Assemble(
            new(version, run.Reference.Directory, run.Reference.Keys, to.Current.Summaries, to.Before.Summaries.Summaries, to.Before.History)
            {
                RatingsBefore = await _ratings.ReadAsync(to.RatingsBefore, cancellation),
            });
        if (version.Version > 0)
        {
            await PinAsync(run, version, to, cancellation);
        }

        var written = new List<TableFile>();
        foreach (var table in assembled.Tables)
        {
            written.Add(await files.WriteAsync(table, to.Month, cancellation));
        }

        var (received, expected) = Completeness.Of(assembled.Tables);
        await _profiles.KeepAsync(
            to.Month.Next, OrganizationProfile.ByOwner(run.Reference.Directory, to.Month.Next, assembled.History.Profiles), cancellation);
        var handedOn = await _histories.WriteAsync(to.Month, assembled.History, cancellation);
        var record = new MonthRecord(version, run.Reference.Number, RulesVersion.Current, received, expected, handedOn, written)
        {
            Ratings = await _ratings.WriteAsync(to.Month, assembled.Ratings, cancellation),
            Obligations = ObligationCounts.Of(assembled.Tables),
        };
        return (record, assembled.History);
    }

    private async Task PinAsync(Run run, MonthVersion version, ToCompute to, CancellationToken cancellation)
    {
        var receipts = to.Current.Summaries.SelectMany(s => s.Received).Select(r => r.Receipt).Order(StringComparer.Ordinal);
        var pinned = new PinnedInputs(
            version.Month, version.Version, run.Reference.Number, version.RulePack, RulesVersion.Current, version.CutAt, [.. receipts])
        {
            RatingsBefore = to.RatingsBefore,
            Extensions = ExtensionsOf(to.Current.Summaries),
        };
        var content = JsonSerializer.SerializeToUtf8Bytes(pinned, MonthEndJson.Default.PinnedInputs);
        await stores.Work.WriteAsync(pinned.FileName, content, cancellation);
    }

    private static SortedDictionary<string, DateTimeOffset>? ExtensionsOf(IEnumerable<OrganizationMonthSummary> summaries)
    {
        var given = summaries.Where(s => s.ExtendedUntil is not null).ToDictionary(s => s.Organization, s => s.ExtendedUntil!.Value, StringComparer.Ordinal);
        return given.Count == 0 ? null : new(given, StringComparer.Ordinal);
    }

    /// <summary>
    /// The records are kept after the checks and before readers see the figures: a month that failed its checks does not become final, and one that
    /// was seen as final stays so, whatever crashes in between.
    /// </summary>
    private Task<PublishOutcome> PublishAsync(
        Run run, IReadOnlyList<MonthRecord> records, IReadOnlyList<MonthRecord> computed, CancellationToken cancellation)
    {
        var versions = records.Select(r => r.Version).ToList();
        var dimensions = DimensionTables.All(
            run.Reference.Directory, run.Reference.Keys, versions, records.ToDictionary(r => r.Month, r => (r.Received, r.Expected)));
        var packs = versions.Select(v => v.RulePack).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var content = new SnapshotContent(versions, [.. records.SelectMany(r => r.Files)], dimensions, [.. packs])
        {
            BeforePointerAsync = token => SaveAsync(computed, token),
        };
        return publisher.PublishAsync(content, cancellation);
    }

    private async Task SaveAsync(IReadOnlyList<MonthRecord> records, CancellationToken cancellation)
    {
        foreach (var record in records)
        {
            if (!await _months.SaveAsync(record, cancellation))
            {
                throw new StoreUnavailableException($"Another run has made {record.Month} final meanwhile; its figures stand.");
            }
        }
    }

    /// <param name="RatingsBefore">The file of what readers have seen of the month's ratings; null if nothing.</param>
    private sealed record ToCompute(Month Month, MonthSummaries Current, MonthBefore Before, string? RatingsBefore);

    private sealed record Run(MonthEndRequest Request, ReferenceVersion Reference, IProgress<MonthEndProgress>? Progress)
    {
        public Month FirstMonth => Reference.Directory.Units.FirstMonth;

        public Month LastMonth => Month.Of(VietnamTime.DayOf(Request.Now));

        /// <summary>Also of a run for one month: the months before it that were never computed, because it looks back at them.</summary>
        public bool Computes(Month month, Dictionary<Month, MonthRecord> records) => Request.Only is { } only && month != only
            ? month < only && !records.ContainsKey(month)
            : records.GetValueOrDefault(month) is not { IsFinal: true };

        public MonthVersion VersionOf(Month month)
        {
            var pack = Reference.Directory.PackOn(month.LastDay);
            var deadlines = MonthDeadlines.Of(month, pack);
            var state = deadlines.StateAt(Request.Now);
            return state == MonthState.Final
                ? new(month, 1, state, pack.Code, deadlines.LockedFrom + MonthDeadlines.CutDelay)
                : new(month, 0, state, pack.Code, null);
        }
    }
}
