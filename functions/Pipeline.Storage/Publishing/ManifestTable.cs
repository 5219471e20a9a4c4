using Pipeline.Core.Datasets;

namespace Pipeline.Storage.Publishing;

/// <summary>A table of a snapshot.</summary>
/// <param name="Key">The columns that together are unique.</param>
/// <param name="Monthly">A fact table with files by month.</param>
/// <param name="Rows">Of all files.</param>
/// <param name="Files">Ordered by month; several months of a closed year may be one, and a month several. At least one, so that an empty table has its types.</param>
public sealed record ManifestTable(
    string Name,
    bool Monthly,
    IReadOnlyList<ManifestColumn> Columns,
    IReadOnlyList<string> Key,
    long Rows,
    IReadOnlyList<ManifestFile> Files,
    ManifestCsv Csv)
{
    /// <summary>The definition as it was published; captions stand in the dictionary.</summary>
    public TableDefinition ToDefinition() => new(
        Name, new(Name, Name), new(Name, Name), [.. Columns.Select(c => c.ToDefinition())], Key, Monthly);
}
