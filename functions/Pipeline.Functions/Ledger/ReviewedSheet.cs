using Pipeline.Core;
using Pipeline.Storage.Ledger;

namespace Pipeline.Functions.Ledger;

/// <summary>A sheet that was reviewed.</summary>
/// <param name="Revision">The one that counts; the review is of it and of no later one.</param>
public sealed record ReviewedSheet(
    string Receipt, string Organization, Month Month, string Form, string Unit, int Revision, string Verdict, string? Reason, DateTimeOffset At)
{
    /// <returns>Null if the review was refused.</returns>
    public static ReviewedSheet? Of(ReviewAnswer answer) => answer is { Head: { } head, Review: { } review }
        ? new(head.Receipt, head.Organization, head.Month, head.Form, head.Unit, head.Revision, KebabCase.Of(review.Verdict), review.Reason, review.At)
        : null;
}
