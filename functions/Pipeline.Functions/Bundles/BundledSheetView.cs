using Pipeline.Functions.Edge;
using Pipeline.Storage.Bundles;
using Pipeline.Storage.Intake;

namespace Pipeline.Functions.Bundles;

/// <summary>One sheet of a bundle: a receipt or a problem, with the status it would have had alone.</summary>
public sealed record BundledSheetView(string? Id, string? Form, string? Month, string? Unit, int Status, SheetReceipt? Receipt, ProblemDocument? Problem)
{
    public static BundledSheetView Of(BundledSheet sheet) => new(
        sheet.Id, sheet.Form, sheet.Month, sheet.Unit, sheet.Answer.Status, sheet.Answer.Receipt,
        sheet.Answer.Receipt is null ? ProblemDocument.Of(sheet.Answer.Problems) with { Status = sheet.Answer.Status, CurrentRevision = sheet.Answer.CurrentRevision } : null);
}
