using Pipeline.Core.Sheets;

namespace Pipeline.Core.Summaries;

/// <summary>The meetings of a cell's sheet, by (date, kind); none for a nil report.</summary>
public sealed record CellMeetings(string Cell, IReadOnlyList<CellMeeting> Meetings);
