using Pipeline.Core;
using Pipeline.Core.Sheets;

namespace Pipeline.Storage.Ledger;

/// <summary>What became of one review.</summary>
/// <param name="Status">201; 200 where the same one held already; else the problems'.</param>
/// <param name="Head">The revision that is reviewed.</param>
public sealed record ReviewAnswer(int Status, RevisionHead? Head, SheetReview? Review, IReadOnlyList<Problem> Problems)
{
    internal static ReviewAnswer Refused(params IReadOnlyList<Problem> problems) => new(problems[0].Status, null, null, problems);
}
