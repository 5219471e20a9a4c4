namespace Pipeline.Tests.PowerBi.DaxEngine;

/// <summary>A table of the model with its rows: null is blank.</summary>
internal sealed record DaxTable(string Name, int Rows, IReadOnlyDictionary<string, object?[]> Columns);
