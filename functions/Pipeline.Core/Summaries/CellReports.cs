namespace Pipeline.Core.Summaries;

/// <summary>A <c>member-reports</c> sheet made small: numbers, no one's rating.</summary>
/// <param name="Cell">The sheet's unit; the cell that it speaks for is this one, or the principal of those that followed it in the month.</param>
/// <param name="LeftOut">Rows about those who are not among the members to be rated: exempt, or gone before the rated month's last day.</param>
public sealed record CellReports(string Cell, RatedGroup Ratings, TaskReports Tasks, int LeftOut);
