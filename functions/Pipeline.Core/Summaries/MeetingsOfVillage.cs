using Pipeline.Core.Sheets;

namespace Pipeline.Core.Summaries;

/// <summary>The meetings of a village's sheet, by date; none for a nil report.</summary>
public sealed record MeetingsOfVillage(string Village, IReadOnlyList<VillageMeeting> Meetings);
