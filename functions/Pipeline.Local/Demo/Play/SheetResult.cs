namespace Pipeline.Local.Demo.Play;

/// <summary>What came back for one sheet.</summary>
/// <param name="Receipt">Null if the sheet was refused.</param>
/// <param name="Problem">The code of the first problem; null if the sheet was taken.</param>
/// <param name="Sentence">The problem in English.</param>
public sealed record SheetResult(int Status, string? Receipt, string? Problem, string? Sentence);
