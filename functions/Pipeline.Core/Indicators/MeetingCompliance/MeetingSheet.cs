using Pipeline.Core.Explanations;
using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.MeetingCompliance;

/// <summary>Which sheet has a meeting that a cell is credited with.</summary>
internal static class MeetingSheet
{
    /// <summary>The cell's own sheet, or that of a predecessor whose meeting it is.</summary>
    public static SheetBehind? Of(ExplainedMonth month, string cell, CellMeeting meeting) => month.Join.Sheets.Meetings
        .Where(s => s.Meetings.Contains(meeting) && month.Join.Directory.CellSuccession.PrincipalOn(s.Cell, month.Join.Month.LastDay) == cell)
        .OrderBy(s => s.Cell != cell).ThenBy(s => s.Cell, StringComparer.Ordinal)
        .Select(s => month.Behind(CellMeetingsForm.Code, s.Cell)).FirstOrDefault();
}
