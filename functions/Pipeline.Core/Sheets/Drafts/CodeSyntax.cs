namespace Pipeline.Core.Sheets.Drafts;

/// <summary>How codes of the reference data are written: up to 40 of A–Z, 0–9 and «-», the first not a hyphen.</summary>
public static class CodeSyntax
{
    private const int Longest = 40;

    public static bool IsCode(string text) =>
        text.Length is > 0 and <= Longest && text[0] != '-' && text.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c == '-');
}
