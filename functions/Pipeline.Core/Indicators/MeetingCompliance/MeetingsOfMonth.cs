using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.MeetingCompliance;

/// <summary>
/// The meetings that belong to a month (INDICATORS, Cell meetings): those of its sheets, except what already stands in the sheet of
/// the month before. A meeting is identified by cell, date and kind; in two sheets it counts for the earlier month. A meeting that a
/// predecessor held is credited once, to the principal successor, though the successor's sheet may have it too.
/// </summary>
public static class MeetingsOfMonth
{
    /// <summary>By the cell that is credited.</summary>
    public static IReadOnlyDictionary<string, List<CellMeeting>> Of(MonthJoin join)
    {
        var counted = Identities(join.SheetsBefore);
        var ofPredecessors = new HashSet<(string, DateOnly, MeetingKind)>([.. counted, .. Identities(join.Sheets)]);
        var cells = join.Directory.CellSuccession;
        var credited = new Dictionary<string, List<CellMeeting>>(StringComparer.Ordinal);
        foreach (var sheet in join.Sheets.Meetings)
        {
            if (cells.PrincipalOn(sheet.Cell, join.Month.LastDay) is { } cell)
            {
                (credited.TryGetValue(cell, out var meetings) ? meetings : credited[cell] = [])
                    .AddRange(sheet.Meetings.Where(m => !counted.Contains((sheet.Cell, m.Date, m.Kind)) && !IsPredecessors(sheet.Cell, m)));
            }
        }

        return credited;

        // Only a predecessor can have held a meeting on a day on which the cell was not there.
        bool IsPredecessors(string cell, CellMeeting meeting) =>
            !cells.IsActiveOn(cell, meeting.Date)
            && cells.PredecessorsOf(cell, join.Month.LastDay).Any(p => ofPredecessors.Contains((p, meeting.Date, meeting.Kind)));
    }

    private static HashSet<(string Cell, DateOnly Date, MeetingKind Kind)> Identities(CountingSheets sheets) =>
        [.. sheets.Meetings.SelectMany(s => s.Meetings, (sheet, meeting) => (sheet.Cell, meeting.Date, meeting.Kind))];
}
