using Pipeline.Core;
using Pipeline.Core.Sheets;

namespace Pipeline.Storage.Restatements;

/// <summary>A filing that a restatement names, and whether it can be let in.</summary>
/// <param name="Filing">As it is stored: in its chain already if an interrupted run let it in; null if it is not there.</param>
/// <param name="Chain">The receipts of its sheet's revisions.</param>
/// <param name="Problem">Why it cannot; null if it can.</param>
internal sealed record JudgedFiling(RestatedSheet Sheet, RevisionHead? Filing, IReadOnlyCollection<string> Chain, Problem? Problem)
{
    public bool IsLetIn => Problem is null;

    public RestatedSheet ToResult() => IsLetIn
        ? Sheet with { Result = SheetResult.LetIn, Revision = Filing!.ForRestatement ? Filing.Base + 1 : Filing.Revision }
        : Sheet with { Result = SheetResult.Refused, Problem = Problem };
}
