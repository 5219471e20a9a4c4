namespace Pipeline.Core.Planning;

/// <summary>Who visited whom in a cluster.</summary>
/// <param name="Cells">In order of their codes.</param>
/// <param name="Pairs">Each ordered pair of two cells, by (host, guest): a matrix, read row by row.</param>
public sealed record ClusterVisits(string Cluster, IReadOnlyList<string> Cells, IReadOnlyList<VisitPair> Pairs);
