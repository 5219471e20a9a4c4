using Pipeline.Core.Planning;

namespace Pipeline.Storage.Planning;

/// <summary>Who visited whom in the last months, by cluster.</summary>
/// <param name="Next">What the next page is asked for with (<c>?after=</c>); null on the last one.</param>
public sealed record VisitsPage(string Month, IReadOnlyList<ClusterVisits> Clusters, string? Next);
