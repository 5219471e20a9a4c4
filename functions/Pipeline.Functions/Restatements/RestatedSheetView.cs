using Pipeline.Core;
using Pipeline.Functions.Edge;
using Pipeline.Storage.Restatements;

namespace Pipeline.Functions.Restatements;

/// <summary>What became of one filing.</summary>
/// <param name="Result"><c>waiting</c>, <c>let-in</c> or <c>refused</c>.</param>
/// <param name="Revision">The revision it has become.</param>
/// <param name="Problem">Why it was refused.</param>
public sealed record RestatedSheetView(
    string Receipt, string Organization, string Form, string Unit, string Result, int? Revision, ProblemEntry? Problem)
{
    public static RestatedSheetView Of(RestatedSheet sheet) => new(
        sheet.Receipt, sheet.Organization, sheet.Form, sheet.Unit, KebabCase.Of(sheet.Result), sheet.Revision,
        sheet.Problem is { } p ? new(p.Code, p.Place, p.Vi, p.En) : null);
}
