using Pipeline.Core.Sheets;

namespace Pipeline.Core.Summaries;

/// <summary>Members by how they are rated.</summary>
public readonly record struct RatingCounts(int Excellent, int Good, int Completed, int NotCompleted)
{
    public int Total => Excellent + Good + Completed + NotCompleted;

    public int Of(Rating rating) => rating switch
    {
        Rating.Excellent => Excellent,
        Rating.Good => Good,
        Rating.Completed => Completed,
        _ => NotCompleted,
    };

    /// <summary>Counts the ratings that were given.</summary>
    public static RatingCounts Of(IEnumerable<Rating?> ratings)
    {
        Span<int> counts = stackalloc int[4];
        foreach (var rating in ratings)
        {
            if (rating is { } given)
            {
                counts[(int)given]++;
            }
        }

        return new(counts[0], counts[1], counts[2], counts[3]);
    }

    public static RatingCounts operator +(RatingCounts left, RatingCounts right) => new(
        left.Excellent + right.Excellent, left.Good + right.Good, left.Completed + right.Completed, left.NotCompleted + right.NotCompleted);
}
