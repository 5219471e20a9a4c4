namespace Pipeline.Core.Datasets;

/// <summary>A published table: its grain is its key.</summary>
/// <param name="Key">The names of the columns that together are unique.</param>
/// <param name="Monthly">A fact table with a file for each month; dimensions are one file.</param>
public sealed record TableDefinition(
    string Name, Bilingual Caption, Bilingual Meaning, IReadOnlyList<ColumnDefinition> Columns, IReadOnlyList<string> Key, bool Monthly);
