namespace Pipeline.Storage.Reports;

/// <summary>A workbook under its stable path.</summary>
/// <param name="Month"><c>yyyy-MM</c>.</param>
/// <param name="Level">Code of the supervising level that it is about; null for all.</param>
/// <param name="Inputs">Hash of all that it was made from: two with one hash are the same.</param>
public sealed record WorkbookEntry(string Path, string Month, string? Level, string Inputs, string Sha256);
