using Pipeline.Core;
using Pipeline.Core.Datasets;

namespace Pipeline.Local.PowerBi.Model;

/// <summary>A column of the semantic model.</summary>
/// <param name="Name">Visible columns are named by their caption, Vietnamese first; hidden ones as in the datasets and the dictionary.</param>
/// <param name="IsHidden">Keys and raw figures: the reader sees names and measures instead.</param>
internal sealed record ModelColumn(ColumnDefinition Definition, Bilingual Name, bool IsHidden)
{
    /// <summary>The column, of the same table, that it sorts by; null for its own order.</summary>
    public string? SortBy { get; init; }

    /// <summary>What the dictionary says of it; of a column that the model adds, its meaning.</summary>
    public Bilingual Description { get; init; } = Definition.Meaning;

    /// <summary>The DAX that computes it; null for what comes from the datasets.</summary>
    public string? Expression { get; init; }
}
