namespace Pipeline.Core.Reference;

/// <param name="LatestDayInNextMonth">A sheet for P takes meetings dated up to this day of P+1, inclusive.</param>
/// <param name="GoodFrom">Quality score, inclusive, 0–100 points.</param>
/// <param name="GapAlertFrom">M2: a gap of so many months or more is an alert.</param>
/// <param name="VisitMonths">C3: visits of so many months count, the month itself among them.</param>
public sealed record MeetingRules(
    int LatestDayInNextMonth, decimal GoodFrom, decimal FairFrom, decimal AverageFrom, int ClusterSmallest, int ClusterLargest,
    int GapAlertFrom, int VisitMonths);
