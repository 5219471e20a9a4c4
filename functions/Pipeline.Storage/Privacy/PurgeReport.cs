using Pipeline.Core.Privacy;

namespace Pipeline.Storage.Privacy;

/// <summary>What a purge took away, or would.</summary>
/// <param name="Purged">What counts as gone afterwards.</param>
/// <param name="Counts">By kind; none of what there was nothing of.</param>
public sealed record PurgeReport(PurgeResult Result, PurgedMonths Purged, IReadOnlyDictionary<PurgeKind, int> Counts)
{
    internal static PurgeReport Nothing(PurgeResult result, PurgedMonths purged) => new(result, purged, new Dictionary<PurgeKind, int>());
}
