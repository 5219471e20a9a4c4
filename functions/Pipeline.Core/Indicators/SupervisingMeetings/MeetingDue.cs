using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.SupervisingMeetings;

/// <summary>A meeting in the calendar to which a commune was invited.</summary>
/// <param name="IsVacant">The post that is invited was vacant on its date.</param>
/// <param name="Reported">What sheets say of it; null if none does.</param>
/// <param name="ReportedBy">The commune whose sheet says so: the one invited, or one that it follows.</param>
public sealed record MeetingDue(DateOnly Date, bool IsVacant, SupervisingMeeting? Reported, string? ReportedBy);
