using Pipeline.Core.Explanations;
using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.MeetingCompliance;

/// <summary>In which sheet a meeting stands that a cell is credited with: its own, or that of a predecessor.</summary>
internal sealed class MeetingSheets(ExplainedMonth month)
{
    private readonly Dictionary<string, IReadOnlyList<CellMeeting>> _meetings =
        month.Join.Sheets.Meetings.ToDictionary(s => s.Cell, s => s.Meetings, StringComparer.Ordinal);

    public SheetBehind? Of(string cell, CellMeeting meeting) =>
        month.Join.Directory.CellSuccession.PredecessorsOf(cell, month.Join.Month.LastDay).Order(StringComparer.Ordinal).Prepend(cell)
            .Where(c => _meetings.TryGetValue(c, out var meetings) && meetings.Contains(meeting))
            .Select(c => month.Behind(CellMeetingsForm.Code, c))
            .FirstOrDefault();
}
