using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.MeetingCompliance;

/// <summary>A figure summed over an expected cell's meetings.</summary>
internal static class OverMeetings
{
    public static Figure Of(CellMonth cell, Func<CellMeeting, bool> counts, Func<CellMeeting, int> met, Func<CellMeeting, int> due)
    {
        if (!cell.IsExpected)
        {
            return default;
        }

        var sum = new Figure(0, 0, cell.IsSilent ? 1 : 0);
        foreach (var meeting in cell.Meetings)
        {
            sum += counts(meeting) ? new Figure(met(meeting), due(meeting), 0) : default;
        }

        return sum;
    }
}
