using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.SupervisingMeetings;

/// <summary>A row of <c>fact_supervising_meeting</c>: a commune's month at one body above it.</summary>
/// <param name="OrganizationKey">The commune, written as its committee.</param>
/// <param name="Meetings">Those in the calendar to which the commune was invited.</param>
/// <param name="Vacant">Of these, those whose invited post was vacant.</param>
public sealed record SupervisingMeetingRow(
    MonthStamp Stamp, int OrganizationKey, MeetingBody Body, bool IsFiled, int Meetings, Figure D1, Figure D1b, Figure D2, int Vacant, int NotExpected);
