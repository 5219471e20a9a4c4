namespace Pipeline.Core.Sheets.Files;

/// <summary>A line of a file as it was typed.</summary>
/// <param name="Source">Where it stands, as the file's program names it.</param>
/// <param name="Cells">Of the columns that are known; blank ones may be left out.</param>
public sealed record TypedLine(string Source, IReadOnlyList<TypedCell> Cells);
