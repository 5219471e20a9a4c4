namespace Pipeline.Core.Reference;

/// <summary>A meeting of the supervising level in the board's calendar.</summary>
/// <param name="Body">Which body meets: <c>standing-committee</c> or <c>peoples-committee</c>.</param>
public sealed record CalendarMeeting(DateOnly Date, string Body, string SupervisingLevel);
