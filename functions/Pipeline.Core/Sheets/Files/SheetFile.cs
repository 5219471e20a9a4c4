namespace Pipeline.Core.Sheets.Files;

/// <summary>What was read out of a file.</summary>
/// <param name="Problems">What is wrong with the file itself; with any, nothing of it is taken.</param>
public sealed record SheetFile(IReadOnlyList<SheetInFile> Sheets, IReadOnlyList<Problem> Problems)
{
    public static SheetFile Refused(params IReadOnlyList<Problem> problems) => new([], problems);
}
