using Pipeline.Core;
using Pipeline.Core.Explanations;

namespace Pipeline.Storage.Explanations;

/// <summary>A published number and the rows behind it.</summary>
/// <param name="Value">As it is published; null where nothing is due, or where it is withheld.</param>
/// <param name="Rows">Their weights sum to <paramref name="Value"/>.</param>
public sealed record ColumnExplained(string Column, Bilingual Caption, decimal? Value, IReadOnlyList<Evidence> Rows);
