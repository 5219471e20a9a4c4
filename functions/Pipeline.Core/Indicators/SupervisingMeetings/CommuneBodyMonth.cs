using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.SupervisingMeetings;

/// <summary>A commune that is active on the month's last day, and the month's meetings of one body above it.</summary>
/// <param name="IsExpected">The ledger expects its sheet; if not, no figure counts it.</param>
/// <param name="IsFiled">Its own sheet is filed.</param>
public sealed record CommuneBodyMonth(
    string Organization, string Commune, MeetingBody Body, bool IsExpected, bool IsFiled, IReadOnlyList<MeetingDue> Meetings)
{
    /// <summary>No sheet speaks for a meeting of a commune that has to report.</summary>
    public bool IsMissing(MeetingDue meeting) => IsExpected && !IsFiled && meeting.Reported is null;
}
