namespace Pipeline.Core.Sheets;

/// <summary>Which of a revision's reviews holds.</summary>
public static class SheetReviews
{
    /// <summary>The board's last word, or null.</summary>
    public static SheetReview? Last(IEnumerable<SheetReview> reviews) => reviews.MaxBy(r => r.At);

    /// <summary>
    /// Its last word before the month was locked: what figures count, so that a final version is not a function of what the board says later.
    /// </summary>
    public static SheetReview? LastBefore(DateTimeOffset lockedFrom, IEnumerable<SheetReview> reviews) => Last(reviews.Where(r => r.At < lockedFrom));
}
