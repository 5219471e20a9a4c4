using Pipeline.Core;
using Pipeline.Core.Datasets;
using Pipeline.Core.Summaries;
using Pipeline.Storage.Reference;

namespace Pipeline.Storage.MonthEnds;

/// <summary>All that one version of a month is made from.</summary>
internal sealed record MonthToCompute(MonthVersion Version, ReferenceVersion Reference, MonthSummaries Current, MonthBefore Before)
{
    /// <summary>The file of what readers have seen of the month's ratings; null if nothing.</summary>
    public string? RatingsBefore { get; init; }

    /// <summary>The restatement that makes the version; null of a month that ends by the clock.</summary>
    public string? Restatement { get; init; }

    public Month Month => Version.Month;

    /// <summary>What its large tables are split by.</summary>
    public TopUnits Units => new(Reference.Directory, Reference.Keys);

    /// <summary>What the version is pinned to, if it is a final or restated one.</summary>
    public PinnedInputs ToPinned() => new(
        Month, Version.Version, Reference.Number, Version.RulePack, RulesVersion.Current, Version.CutAt,
        PinnedReceipts.Of(Current.Summaries).ByOrganization)
    {
        RatingsBefore = RatingsBefore,
        Extensions = ExtensionsOf(Current.Summaries),
        VersionBefore = Before.Record?.Version.Version,
        HistoryBefore = Before.Record?.History,
        Restatement = Restatement,
    };

    private static SortedDictionary<string, DateTimeOffset>? ExtensionsOf(IEnumerable<OrganizationMonthSummary> summaries)
    {
        var given = summaries.Where(s => s.ExtendedUntil is not null).ToDictionary(s => s.Organization, s => s.ExtendedUntil!.Value, StringComparer.Ordinal);
        return given.Count == 0 ? null : new(given, StringComparer.Ordinal);
    }
}
