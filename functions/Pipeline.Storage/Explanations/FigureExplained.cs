using Pipeline.Core;

namespace Pipeline.Storage.Explanations;

/// <summary>A figure of the row: its rule, and its columns.</summary>
public sealed record FigureExplained(string Figure, Bilingual Name, Bilingual Rule, IReadOnlyList<ColumnExplained> Columns);
