using Pipeline.Core.Reference;

namespace Pipeline.Core.Datasets;

/// <summary>A published table: its grain is its key.</summary>
/// <param name="Key">The names of the columns that together are unique.</param>
/// <param name="Monthly">A fact table with a file for each month; dimensions are one file.</param>
public sealed record TableDefinition(
    string Name, Bilingual Caption, Bilingual Meaning, IReadOnlyList<ColumnDefinition> Columns, IReadOnlyList<string> Key, bool Monthly)
{
    /// <summary>Which rows there are, and where they come from.</summary>
    public Bilingual Rule { get; init; }

    /// <summary>What regulations its columns rest on that belong to no figure, by topic; a fact table's own figures say theirs.</summary>
    public IReadOnlyList<LegalTopic> Basis { get; init; } = [];
}
