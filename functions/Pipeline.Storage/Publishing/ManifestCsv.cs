namespace Pipeline.Storage.Publishing;

/// <summary>The CSV of a table under its stable path; not atomic across tables, unlike the Parquet files.</summary>
public sealed record ManifestCsv(string Path, long Rows, string Sha256);
