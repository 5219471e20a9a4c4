using Pipeline.Core.Obligations;

namespace Pipeline.Local.Demo.Year;

/// <summary>How a sheet comes to be filed for the first time.</summary>
/// <param name="Finished">The day on which the clerk finished it: nothing in it is dated later.</param>
/// <param name="At">When it is first posted, a full hour, UTC.</param>
public sealed record Filing(Clerk Clerk, DateOnly Finished, DateTimeOffset At, MonthDeadlines Deadlines);
