namespace Pipeline.Core.Summaries;

/// <summary>How a group of members is rated: numbers only.</summary>
/// <param name="Rated">Members with a self-rating, an agreed rating or both: the size of the group that suppression goes by.</param>
public readonly record struct RatedGroup(int Rated, RatingCounts Self, RatingCounts Agreed, DifferenceCounts Differences)
{
    public static RatedGroup operator +(RatedGroup left, RatedGroup right) =>
        new(left.Rated + right.Rated, left.Self + right.Self, left.Agreed + right.Agreed, left.Differences + right.Differences);
}
