namespace Pipeline.Tests.PowerBi.DaxEngine;

/// <summary>A condition of a filter context on the rows of one table.</summary>
/// <param name="Column">What it is a condition on; a new one on the same column takes its place.</param>
internal sealed record DaxFilter(string Table, string Column, Func<int, bool> Holds);
