using Pipeline.Core;
using Pipeline.Core.Indicators;
using Pipeline.Core.Planning;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Storage.Intake;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Warnings;

namespace Pipeline.Storage.Planning;

/// <summary>
/// The turns and visits of the clusters as of a month, from what its month end handed on. The board sees every cluster; an organisation those
/// that a cell of its own is in, with all their cells, because they take turns with each other.
/// </summary>
/// <remarks>An outage throws <see cref="StoreUnavailableException"/>.</remarks>
public sealed class RotationListing(Stores stores, MonthStore months, IReferenceSource reference, TimeProvider time)
{
    /// <summary>Clusters on a page.</summary>
    private const int Clusters = 200;

    private readonly HistoryFiles _histories = new(stores);
    private readonly BoundedCache<string, MonthHistory> _cache = new(2);

    public async Task<Found<HostingPage>> HostingAsync(Caller caller, ListQuery query, CancellationToken cancellation)
    {
        var (asked, problem) = await AskedAsync(caller, query, cancellation);
        if (asked is null)
        {
            return problem!;
        }

        var (clusters, next) = Page(
            asked, query, HostingPlan.Of(asked.History.Hostings, asked.Directory, asked.Month), c => c.Cluster, c => c.Turns.Select(t => t.Cell));
        return new HostingPage(asked.Month.ToString(), clusters, next);
    }

    public async Task<Found<VisitsPage>> VisitsAsync(Caller caller, ListQuery query, CancellationToken cancellation)
    {
        var (asked, problem) = await AskedAsync(caller, query, cancellation);
        if (asked is null)
        {
            return problem!;
        }

        var (clusters, next) = Page(asked, query, Visits.Of(asked.History.Visits, asked.Directory, asked.Month), c => c.Cluster, c => c.Cells);
        return new VisitsPage(asked.Month.ToString(), clusters, next);
    }

    private async Task<(Asked? Asked, Problem? Problem)> AskedAsync(Caller caller, ListQuery query, CancellationToken cancellation)
    {
        if (!Month.TryParse(query.Month, out var month))
        {
            return (null, Problem.MonthInvalid(query.Month) with { Status = 404 });
        }

        if (await reference.CurrentAsync(cancellation) is not { Directory: var directory })
        {
            return (null, Problem.ReferenceMissing());
        }

        var everyone = query with { After = null };
        var (organizations, problem) = OrganizationPages.Of(directory, caller, everyone, VietnamTime.DayOf(time.GetUtcNow()));
        return problem is not null ? (null, problem)
            : await months.FindAsync(month, cancellation) is not { } record ? (null, Problem.MonthNotComputed(month))
            : (new(month, directory, organizations.ToHashSet(StringComparer.Ordinal), await HistoryAsync(record.History, cancellation)), null);
    }

    /// <summary>A month's history never changes under its name.</summary>
    private async Task<MonthHistory> HistoryAsync(string name, CancellationToken cancellation) =>
        _cache.Find(name) ?? _cache.Keep(name, await _histories.ReadAsync(name, cancellation));

    private static (IReadOnlyList<T> Page, string? Next) Page<T>(
        Asked asked, ListQuery query, IEnumerable<T> clusters, Func<T, string> code, Func<T, IEnumerable<string>> cells)
    {
        var page = clusters
            .Where(c => string.CompareOrdinal(code(c), query.After) > 0 && cells(c).Any(asked.Sees))
            .Take(Clusters + 1)
            .ToList();
        return page.Count <= Clusters ? (page, null) : ([.. page.Take(Clusters)], code(page[Clusters - 1]));
    }

    private sealed record Asked(Month Month, UnitDirectory Directory, HashSet<string> Organizations, MonthHistory History)
    {
        public bool Sees(string cell) =>
            Directory.OwnerOn(UnitLevel.Cell, cell, Month.LastDay) is { } owner && Organizations.Contains(owner);
    }
}
