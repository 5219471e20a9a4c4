using Pipeline.Functions.Edge;
using Pipeline.Storage.Intake;

namespace Pipeline.Functions.Answers;

/// <summary>
/// What became of one sheet of a batch: a receipt or a problem, with the status it would have had alone. Of a file's sheet also which one it is; those of a
/// list stand in its order.
/// </summary>
public sealed record BatchEntry(int Status, SheetReceipt? Receipt, ProblemDocument? Problem, string? Form = null, string? Month = null, string? Unit = null)
{
    public static BatchEntry Of(SheetAnswer sheet, ProblemDocument? problem) =>
        new(sheet.Status, sheet.Receipt, problem, sheet.OfFile?.Form, sheet.OfFile?.Month, sheet.OfFile?.Unit);
}
