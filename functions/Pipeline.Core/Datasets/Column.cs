namespace Pipeline.Core.Datasets;

/// <summary>How a column of a table is read off its rows.</summary>
public sealed record Column<TRow>(ColumnDefinition Definition, Func<IReadOnlyList<TRow>, Array> Read);
