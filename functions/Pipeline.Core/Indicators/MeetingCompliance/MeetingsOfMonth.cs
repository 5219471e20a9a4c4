using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.MeetingCompliance;

/// <summary>
/// The meetings that belong to a month (INDICATORS, Cell meetings): those of its sheets, except what already stands in the sheet of
/// the month before. A meeting is identified by cell, date and kind; in two sheets it counts for the earlier month. A meeting that a
/// predecessor held is credited once, to the principal successor.
/// </summary>
public static class MeetingsOfMonth
{
    /// <summary>By the cell that is credited.</summary>
    public static IReadOnlyDictionary<string, List<CellMeeting>> Of(MonthJoin join)
    {
        var counted = join.Previous
            .SelectMany(s => s.Meetings)
            .SelectMany(s => s.Meetings, (sheet, meeting) => (sheet.Cell, meeting.Date, meeting.Kind))
            .Where(m => m.Date >= join.Month.FirstDay)
            .ToHashSet();
        var credited = new Dictionary<string, List<CellMeeting>>(StringComparer.Ordinal);
        foreach (var sheet in join.Current.SelectMany(s => s.Meetings))
        {
            if (join.Directory.CellSuccession.PrincipalOn(sheet.Cell, join.Month.LastDay) is not { } cell)
            {
                continue;
            }

            if (!credited.TryGetValue(cell, out var meetings))
            {
                credited[cell] = meetings = [];
            }

            meetings.AddRange(sheet.Meetings.Where(m => !counted.Contains((sheet.Cell, m.Date, m.Kind))));
        }

        return credited;
    }
}
