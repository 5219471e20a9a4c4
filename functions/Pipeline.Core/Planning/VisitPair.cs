namespace Pipeline.Core.Planning;

/// <summary>Whether one cell of a cluster has visited another.</summary>
/// <param name="Months">In how many of the months looked back to the guest was at a session of the host; 0 if it never came.</param>
/// <param name="Last">The last of them.</param>
public sealed record VisitPair(string Host, string Guest, int Months, Month? Last);
