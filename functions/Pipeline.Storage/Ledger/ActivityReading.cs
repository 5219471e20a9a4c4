using Pipeline.Core;
using Pipeline.Core.Datasets;
using Pipeline.Core.Indicators;
using Pipeline.Core.Indicators.Obligations;
using Pipeline.Core.Obligations;
using Pipeline.Core.Reference;
using Pipeline.Core.Summaries;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Sheets;

namespace Pipeline.Storage.Ledger;

/// <summary>
/// The activities that an organisation owes in a month, with what its sheets say of them now. By the rules of the figures, on the summaries
/// of the organisation and of those whose partitions can hold its units' sheets: where nothing has changed since the last month end, the kept ones.
/// </summary>
internal sealed class ActivityReading(Stores stores, SheetStore sheets, ReferenceStore references, MonthStore months)
{
    private readonly Summariser _summariser = new(
        new(sheets), sheets, references, new(stores), new(stores));

    private readonly HistoryFiles _histories = new(stores);
    private readonly BoundedCache<string, MonthHistory> _cache = new(2);

    public async Task<IReadOnlyList<Activity>> OfAsync(LedgerMonth ledger, string organization, CancellationToken cancellation)
    {
        if (ledger.Directory.Organization(organization).On(ledger.Month.LastDay) is null)
        {
            return [];
        }

        var partitions = SpeakingPartitions.Of(ledger.Directory, organization, ledger.Month);
        var before = ledger.Month > ledger.Directory.Units.FirstMonth ? await months.FindAsync(ledger.Month.Previous, cancellation) : null;
        var version = new MonthVersion(ledger.Month, 0, ledger.State, ledger.Pack.Code, null);
        var join = new MonthJoin(new(
            version, ledger.Directory, ledger.Version.Keys,
            await SummariesAsync(partitions, ledger.Month, ledger.Version, cancellation),
            await BeforeAsync(partitions, ledger, before, cancellation),
            before is null ? MonthHistory.None : await HistoryAsync(before.History, cancellation)));
        return [.. Activities.Of(join).Where(a => a.Duty.Organization == organization)];
    }

    /// <summary>What already stands in a sheet of the month before counts there, and not again.</summary>
    private async Task<IReadOnlyList<OrganizationMonthSummary>> BeforeAsync(
        IReadOnlyList<string> partitions, LedgerMonth ledger, MonthRecord? before, CancellationToken cancellation)
    {
        if (ledger.Month <= ledger.Directory.Units.FirstMonth)
        {
            return [];
        }

        var reference = before is { IsFinal: true } ? await references.VersionAsync(before.ReferenceVersion, cancellation) : ledger.Version;
        return await SummariesAsync(partitions, ledger.Month.Previous, reference, cancellation);
    }

    private async Task<IReadOnlyList<OrganizationMonthSummary>> SummariesAsync(
        IReadOnlyList<string> partitions, Month month, ReferenceVersion reference, CancellationToken cancellation)
    {
        var summaries = new List<OrganizationMonthSummary>();
        foreach (var partition in partitions)
        {
            summaries.Add(await _summariser.OfOrganizationAsync(partition, month, reference, cancellation));
        }

        return summaries;
    }

    /// <summary>A month's history never changes under its name.</summary>
    private async Task<MonthHistory> HistoryAsync(string name, CancellationToken cancellation) =>
        _cache.Find(name) ?? _cache.Keep(name, await _histories.ReadAsync(name, cancellation));
}
