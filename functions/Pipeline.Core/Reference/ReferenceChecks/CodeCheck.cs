namespace Pipeline.Core.Reference.ReferenceChecks;

/// <summary>Codes go into addresses, keys of storage and file names, so their letters are few.</summary>
internal static class CodeCheck
{
    private const int Longest = 40;

    public static void Run(ReferenceData data, Findings findings)
    {
        foreach (var (code, row) in CodedRows.Tables(data).SelectMany(t => t).Where(r => !IsCode(r.Code)))
        {
            findings.Add(row, Problem.ReferenceCodeInvalid(code));
        }
    }

    private static bool IsCode(string text) => text.Length is > 0 and <= Longest && text[0] != '-' && text.All(IsOfCode);

    private static bool IsOfCode(char letter) => char.IsAsciiLetterUpper(letter) || char.IsAsciiDigit(letter) || letter == '-';
}
