namespace Pipeline.Core.Planning;

/// <summary>A cell's place in the order of its cluster's hosts.</summary>
/// <param name="LastHosted">Null if it never hosted in this cluster.</param>
/// <param name="MonthsWaited">Months since it last hosted, 0 if it did in the month itself; or its months in the cluster, the first among them.</param>
public sealed record HostTurn(string Cell, Month? LastHosted, int MonthsWaited);
