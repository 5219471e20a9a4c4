using Pipeline.Core.Sheets;

namespace Pipeline.Core.Summaries;

/// <summary>Members by how the agreed rating stands to their own (S3); those who have both.</summary>
/// <param name="Below">The cell rated lower than the member did.</param>
/// <param name="Above">The cell rated higher.</param>
public readonly record struct DifferenceCounts(int Below, int At, int Above)
{
    public int Total => Below + At + Above;

    public static DifferenceCounts Of(IReadOnlyList<MemberReport> reports) => reports.Aggregate(default(DifferenceCounts), (sum, r) => sum + Of(r));

    /// <summary>Of one member; nothing without both ratings.</summary>
    public static DifferenceCounts Of(MemberReport report) => report is { SelfRating: { } self, AgreedRating: { } agreed }
        ? new(agreed > self ? 1 : 0, agreed == self ? 1 : 0, agreed < self ? 1 : 0) // Ratings are declared best first.
        : default;

    public static DifferenceCounts operator +(DifferenceCounts left, DifferenceCounts right) =>
        new(left.Below + right.Below, left.At + right.At, left.Above + right.Above);
}
