using Pipeline.Core;
using Pipeline.Core.Sheets;

namespace Pipeline.Storage.Restatements;

/// <summary>A sheet that came after the lock and waits for the board. Codes only, no names.</summary>
/// <param name="Base">The revision it would replace; 0 where the unit had filed nothing.</param>
/// <param name="Kind"><c>rows</c>, <c>nil</c> or <c>withdrawal</c>.</param>
/// <param name="Reason">Of a nil report or a withdrawal.</param>
public sealed record ListedFiling(
    string Organization, string Form, string Unit, string Receipt, DateTimeOffset ReceivedAt, int Base, string Kind, string? Reason, int RowCount)
{
    public static ListedFiling Of(RevisionHead head) => new(
        head.Organization, head.Form, head.Unit, head.Receipt, head.ReceivedAt, head.Base, KebabCase.Of(head.Kind), head.Reason, head.RowCount);
}
