using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.MeetingCompliance;

/// <summary>A cell that is active on the month's last day, with the meetings that belong to the month.</summary>
/// <param name="IsExpected">The ledger expects its sheet; if not, no figure counts it.</param>
/// <param name="IsFiled">Its own sheet is filed.</param>
/// <param name="Meetings">Those of its sheet and of its predecessors' sheets; see <see cref="MeetingsOfMonth"/>.</param>
public sealed record CellMonth(string Organization, string Cell, bool IsExpected, bool IsFiled, IReadOnlyList<CellMeeting> Meetings)
{
    /// <summary>No sheet speaks for the cell: neither its own nor a predecessor's.</summary>
    public bool IsSilent => IsExpected && !IsFiled && Meetings.Count == 0;
}
