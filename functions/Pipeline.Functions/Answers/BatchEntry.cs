using Pipeline.Functions.Edge;
using Pipeline.Storage.Intake;

namespace Pipeline.Functions.Answers;

/// <summary>What became of one sheet of a batch: a receipt or a problem, with the status it would have had alone.</summary>
public sealed record BatchEntry(int Status, SheetReceipt? Receipt, ProblemDocument? Problem)
{
    /// <summary>Of a file's sheet, with its month and unit, for its sender does not know their order; null in the answer to a list.</summary>
    public string? Form { get; init; }

    public string? Month { get; init; }

    public string? Unit { get; init; }

    public static BatchEntry Of(SheetAnswer sheet, ProblemDocument? problem) => new(sheet.Status, sheet.Receipt, problem)
    {
        Form = sheet.OfFile?.Form,
        Month = sheet.OfFile?.Month,
        Unit = sheet.OfFile?.Unit,
    };
}
