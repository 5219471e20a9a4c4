using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.MeetingCompliance;

/// <summary>Every cell that is active on the month's last day and has an owner, joined with its meetings.</summary>
public static class CellMonths
{
    public static IReadOnlyList<CellMonth> Of(MonthJoin join)
    {
        var meetings = MeetingsOfMonth.Of(join);
        return [.. join.Owed(CellMeetingsForm.Code).Select(owed => new CellMonth(
            owed.Organization,
            owed.Sheet.Unit,
            owed.Sheet.IsExpected,
            join.IsFiled(CellMeetingsForm.Code, owed.Sheet.Unit),
            meetings.TryGetValue(owed.Sheet.Unit, out var held) ? held : []))];
    }
}
