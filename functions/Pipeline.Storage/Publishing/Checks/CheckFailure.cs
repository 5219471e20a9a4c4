using Pipeline.Core;

namespace Pipeline.Storage.Publishing.Checks;

/// <summary>What a check found wrong in one place.</summary>
/// <param name="Table">Null if it is about the snapshot as a whole.</param>
/// <param name="File">The file in the datasets container; null if it is about all files of the table.</param>
/// <param name="Rows">How many rows are concerned; 0 if it is about the file itself.</param>
/// <param name="FirstKeys">The keys of the first few of them.</param>
/// <param name="Sentence">What it means and what to do.</param>
public sealed record CheckFailure(string? Table, string? File, long Rows, IReadOnlyList<string> FirstKeys, Bilingual Sentence);
