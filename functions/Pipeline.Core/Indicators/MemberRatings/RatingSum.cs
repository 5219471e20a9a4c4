using Pipeline.Core.Summaries;

namespace Pipeline.Core.Indicators.MemberRatings;

/// <summary>The sum of an organisation's suppressed cells, published as its row with cell key 0.</summary>
/// <param name="Cells">Codes, sorted.</param>
public sealed record RatingSum(string Organization, IReadOnlyList<string> Cells, int Members, int Missing, RatedGroup Ratings)
{
    public static RatingSum Of(string organization, IReadOnlyList<RatingGroup> groups) => new(
        organization,
        [.. groups.Select(g => g.Cell).Order(StringComparer.Ordinal)],
        groups.Sum(g => g.Members),
        groups.Sum(g => g.Missing),
        groups.Aggregate(default(RatedGroup), (sum, g) => sum + g.Ratings));

    public bool HasContentOf(RatingSum other) =>
        Cells.SequenceEqual(other.Cells, StringComparer.Ordinal) && this with { Cells = other.Cells } == other;

    /// <summary>
    /// Whether the sum of these groups hides each of them: it holds at least two cells and the smallest number of members that is published;
    /// and of the self-ratings, the agreed ratings and the differences, each comes from two cells and not all are the same. What a sum says
    /// of everyone in it, it would say of the small group too.
    /// </summary>
    public static bool Hides(IReadOnlyList<RatingGroup> groups, int smallest)
    {
        var sum = groups.Aggregate(default(RatedGroup), (all, g) => all + g.Ratings);
        return groups.Count >= 2
            && sum.Rated >= smallest
            && groups.Count(g => g.Ratings.Rated > 0) >= 2
            && IsMixed(groups.Count(g => g.Ratings.Self.Total > 0), sum.Self)
            && IsMixed(groups.Count(g => g.Ratings.Agreed.Total > 0), sum.Agreed)
            && IsMixed(groups.Count(g => g.Ratings.Differences.Total > 0), sum.Differences);
    }

    private static bool IsMixed(int cells, RatingCounts c) => IsMixed(cells, c.Total, [c.Excellent, c.Good, c.Completed, c.NotCompleted]);

    private static bool IsMixed(int cells, DifferenceCounts c) => IsMixed(cells, c.Total, [c.Below, c.At, c.Above]);

    private static bool IsMixed(int cells, int total, ReadOnlySpan<int> counts) => total == 0 || (cells >= 2 && !counts.Contains(total));
}
