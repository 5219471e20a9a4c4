using Pipeline.Core.Explanations;
using Pipeline.Core.Indicators;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Core.Summaries;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Sheets;

namespace Pipeline.Storage.Explanations;

/// <summary>Brings back what a month's published figures were computed from: the summaries kept with it, and the sheets that these name by receipt.</summary>
internal sealed class ExplainedMonths(Stores stores, MonthStore months, SheetStore sheets, ReferenceStore references)
{
    private readonly FiledSheets _filed = new(sheets);
    private readonly SummaryStore _summaries = new(stores);
    private readonly PinnedSummaries _pinned = new(stores, references, Summariser.Of(stores, sheets, references));
    private readonly HistoryFiles _histories = new(stores);
    private readonly PublishedRatingsFiles _ratings = new(stores);
    private readonly BoundedCache<string, ExplainedMonth> _cache = new(2);

    /// <summary>The month without sheets: enough to tell its rows, and whose they are.</summary>
    public async Task<ExplainedMonth> OfAsync(MonthRecord record, CancellationToken cancellation)
    {
        var identity = string.Join(' ', record.Files.Select(f => f.Sha256).Append(record.Ratings).Append(Invariant.Text(record.ReferenceVersion)));
        return _cache.Find(identity) ?? _cache.Keep(identity, await ReadAsync(record, cancellation));
    }

    /// <summary>The month with the sheets and registers behind some organisations' rows.</summary>
    public async Task<ExplainedMonth> WithSheetsAsync(
        ExplainedMonth month, MonthRecord record, IReadOnlyCollection<string> organizations, CancellationToken cancellation)
    {
        var reference = await references.VersionAsync(record.ReferenceVersion, cancellation);
        var partitions = PartitionsOf(month.Join, organizations);
        var contents = new Dictionary<(string Form, string Unit), Sheet>();
        var registers = new Dictionary<string, OrganizationRegister>(StringComparer.Ordinal);
        foreach (var partition in partitions)
        {
            registers[partition] = await references.RegisterAsync(reference, partition, cancellation);
            foreach (var filed in await CountingAsync(month.Join, partition, cancellation))
            {
                contents[(filed.Sheet.Form.Code, filed.Sheet.Unit)] = filed.Sheet;
            }
        }

        return month.With(contents, registers);
    }

    /// <summary>The organisations, and those in whose partitions sheets of their units lie.</summary>
    private static SortedSet<string> PartitionsOf(MonthJoin join, IReadOnlyCollection<string> organizations) => new(
        join.Current.Where(s => organizations.Contains(s.Organization, StringComparer.Ordinal))
            .SelectMany(s => s.Ledger.Sheets)
            .Select(o => join.Sheets.PartitionOf(o.Form, o.Unit)).OfType<string>()
            .Concat(organizations),
        StringComparer.Ordinal);

    /// <summary>Of a partition, the revisions that the summary was made of, whatever was filed since.</summary>
    private Task<IReadOnlyList<FiledSheet>> CountingAsync(MonthJoin join, string partition, CancellationToken cancellation)
    {
        var receipts = join.Current.Where(s => s.Organization == partition)
            .SelectMany(s => s.Received)
            .Where(r => join.Sheets.PartitionOf(r.Form, r.Unit) == partition)
            .Select(r => r.Receipt).ToList();
        return _filed.OfMonthAsync(partition, join.Month, receipts, cancellation);
    }

    private async Task<ExplainedMonth> ReadAsync(MonthRecord record, CancellationToken cancellation)
    {
        var reference = await references.VersionAsync(record.ReferenceVersion, cancellation);
        var before = await months.FindAsync(record.Month.Previous, cancellation);
        var inputs = new MonthInputs(
            record.Version,
            reference.Directory,
            reference.Keys,
            await SummariesAsync(record, cancellation),
            before is null ? [] : await SummariesAsync(before, cancellation),
            before is null ? MonthHistory.None : await _histories.ReadAsync(before.History, cancellation))
        {
            RatingsBefore = await _ratings.ReadAsync(record.Ratings, cancellation),
        };
        return new(inputs);
    }

    /// <summary>Of a final month those it is pinned to; else those of the last run.</summary>
    private async Task<IReadOnlyList<OrganizationMonthSummary>> SummariesAsync(MonthRecord record, CancellationToken cancellation) => record.IsFinal
        ? (await _pinned.OfAsync(record.Month, record.Version.Version, full: false, cancellation)).Summaries
        : [.. (await _summaries.OfMonthAsync(record.Month, cancellation)).Values.Select(k => k.Summary)];
}
