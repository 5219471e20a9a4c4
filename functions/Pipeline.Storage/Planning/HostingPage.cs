using Pipeline.Core.Planning;

namespace Pipeline.Storage.Planning;

/// <summary>Who hosts next in each cluster, and how long each cell has waited, by cluster.</summary>
/// <param name="Month">The month as of which it is; hosts of later months are not known to it.</param>
/// <param name="Next">What the next page is asked for with (<c>?after=</c>); null on the last one.</param>
public sealed record HostingPage(string Month, IReadOnlyList<ClusterHosting> Clusters, string? Next);
