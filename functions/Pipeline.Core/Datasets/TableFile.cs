namespace Pipeline.Core.Datasets;

/// <summary>An immutable, content-addressed Parquet file of a table.</summary>
/// <param name="Month">The month of a fact table's file; null for a dimension.</param>
/// <param name="Path">Name in the datasets container: <c>files/{table}/{month}/{sha256}.parquet</c>, or <c>files/{table}/{sha256}.parquet</c>.</param>
/// <param name="Sha256">Lower-case hex of the file's bytes.</param>
public sealed record TableFile(string Table, Month? Month, string Path, string Sha256, long Bytes, int Rows);
