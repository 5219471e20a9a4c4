using Pipeline.Core.Datasets;

namespace Pipeline.Storage.Publishing;

/// <param name="Path">Name in the datasets container.</param>
/// <param name="Month"><c>yyyy-MM</c>; null for a dimension, and for the empty file of a fact table without months.</param>
/// <param name="Sha256">Lower-case hex of the file's bytes.</param>
public sealed record ManifestFile(string Path, string? Month, int Rows, long Bytes, string Sha256)
{
    public static ManifestFile Of(TableFile file) => new(file.Path, file.Month?.ToString(), file.Rows, file.Bytes, file.Sha256);

    public TableFile ToTableFile(string table) =>
        new(table, Month is { } month ? Pipeline.Core.Month.Parse(month) : null, Path, Sha256, Bytes, Rows);
}
