using Pipeline.Storage.Intake;

namespace Pipeline.Storage.Workbooks;

/// <summary>What became of a workbook.</summary>
/// <param name="Marked">The copy with the wrong cells marked, if it was asked for and can be made.</param>
public sealed record TakenWorkbook(IntakeAnswer Answer, byte[]? Marked)
{
    public bool IsSound => Answer.Sheets.All(s => s.Receipt is not null);
}
