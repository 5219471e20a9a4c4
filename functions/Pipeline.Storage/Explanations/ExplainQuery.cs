namespace Pipeline.Storage.Explanations;

/// <summary>Which figure someone asks about, as the address has it.</summary>
/// <param name="Figure">The figure's id, or one of its columns; null for every figure of the row.</param>
/// <param name="Key">The key columns of the row but <c>month_start</c>, with their values as the table has them.</param>
public sealed record ExplainQuery(string Table, string Month, string? Figure, IReadOnlyDictionary<string, string> Key);
