namespace Pipeline.Storage.Intake;

/// <summary>The answer to a body: one answer for each sheet, in the order they came.</summary>
/// <param name="IsBatch">The body was a list of sheets: answered 207 with a result each.</param>
/// <param name="Sheets">Exactly one unless it is a batch.</param>
public sealed record IntakeAnswer(bool IsBatch, IReadOnlyList<SheetAnswer> Sheets)
{
    /// <summary>Whether the audit tells of every sheet what became of it, so that there is nothing to add to it.</summary>
    public bool IsAudited => Sheets.All(s => s.IsAudited);
}
