namespace Pipeline.Tests.PowerBi.DaxEngine;

/// <summary>A row that an iterator stands on: one of a table, or a few values that still know which column they come from.</summary>
/// <param name="Table">Null for a row of values.</param>
internal sealed record DaxRow(DaxTable? Table, int Index, IReadOnlyList<(DaxTable Of, string Column, object? Value)> Values);
