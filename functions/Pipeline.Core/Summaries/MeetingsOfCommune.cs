using Pipeline.Core.Sheets;

namespace Pipeline.Core.Summaries;

/// <summary>The meetings of the level above in a commune's sheet, by (date, body); none for a nil report.</summary>
public sealed record MeetingsOfCommune(string Commune, IReadOnlyList<SupervisingMeeting> Meetings);
