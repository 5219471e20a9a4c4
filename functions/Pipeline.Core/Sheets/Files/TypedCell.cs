namespace Pipeline.Core.Sheets.Files;

/// <summary>What was typed into one cell.</summary>
/// <param name="Source">Where it stands, as the file's program names it: <c>Họp thôn!C7</c>, <c>7:3</c>.</param>
public readonly record struct TypedCell(FileColumn Column, string Text, string Source)
{
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}
