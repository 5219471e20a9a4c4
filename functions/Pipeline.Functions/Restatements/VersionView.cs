using Pipeline.Core;
using Pipeline.Storage.MonthEnds;

namespace Pipeline.Functions.Restatements;

/// <summary>A final or restated version of a month, as <c>GET months/{month}/versions</c> tells it.</summary>
/// <param name="State"><c>final</c> or <c>restated</c>.</param>
/// <param name="Restatement">The restatement that made it; null for the first one.</param>
/// <param name="PublishedAt">When readers first had it; null for a moment after it was made.</param>
/// <param name="Snapshot">A snapshot that holds it.</param>
/// <param name="Received">Sheets accepted of those expected.</param>
public sealed record VersionView(
    Month Month, int Version, string State, string? Restatement, DateTimeOffset? CutAt, DateTimeOffset? PublishedAt, string? Snapshot, string RulePack,
    int ReferenceVersion, int RulesVersion, int Received, int Expected)
{
    /// <summary>In order; none of a month that is not final.</summary>
    public static VersionView[] Of(MonthRecord current, IReadOnlyList<KeptVersion> kept)
    {
        var views = kept.Select(k => Of(k.Record, k.PublishedAt, k.SnapshotId));
        return [.. views, .. current.IsFinal && kept.All(k => k.Version != current.Version.Version) ? [Of(current, null, null)] : Array.Empty<VersionView>()];
    }

    private static VersionView Of(MonthRecord record, DateTimeOffset? publishedAt, string? snapshot) => new(
        record.Month, record.Version.Version, KebabCase.Of(record.Version.State), record.Restatement, record.Version.CutAt, publishedAt, snapshot,
        record.Version.RulePack, record.ReferenceVersion, record.RulesVersion, record.Received, record.Expected);
}
