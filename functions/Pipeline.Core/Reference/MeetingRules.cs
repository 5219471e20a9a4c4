namespace Pipeline.Core.Reference;

/// <param name="LatestDayInNextMonth">A sheet for P takes meetings dated up to this day of P+1, inclusive.</param>
/// <param name="GoodFrom">Quality score, inclusive, 0–100 points.</param>
public sealed record MeetingRules(
    int LatestDayInNextMonth, decimal GoodFrom, decimal FairFrom, decimal AverageFrom, int ClusterSmallest, int ClusterLargest);
