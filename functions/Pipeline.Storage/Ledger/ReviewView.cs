using Pipeline.Core;
using Pipeline.Core.Sheets;

namespace Pipeline.Storage.Ledger;

/// <summary>The board's last word on a revision, as the organisation reads it.</summary>
/// <param name="Verdict"><c>accepted</c> or <c>asked-back</c>.</param>
public sealed record ReviewView(string Verdict, string? Reason, DateTimeOffset At)
{
    /// <param name="reviews">Of one revision.</param>
    /// <returns>Null if there is none.</returns>
    public static ReviewView? Of(IEnumerable<SheetReview> reviews) =>
        SheetReviews.Last(reviews) is { } last ? new(KebabCase.Of(last.Verdict), last.Reason, last.At) : null;
}
