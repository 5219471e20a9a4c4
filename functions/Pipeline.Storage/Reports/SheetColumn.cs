using Pipeline.Core.Datasets;

namespace Pipeline.Storage.Reports;

/// <summary>A column of a published table's sheet: one of the table itself, or a code or name of what a key of it points to.</summary>
/// <param name="Definition">With the name that the column has in the sheet.</param>
/// <param name="Source">The table's own column, or the key that is followed.</param>
/// <param name="Label">The column of the dimension that stands here; null for the table's own.</param>
internal sealed record SheetColumn(ColumnDefinition Definition, string Source, string? Label)
{
    /// <summary>Keys say nothing to a reader of the sheet; they are there for who joins it with another table.</summary>
    public bool IsHidden => Label is null && Definition.References is not null;
}
