using Pipeline.Core.Obligations;
using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.VillageMeetings;

/// <summary>A village that is active on the month's last day, with what its plan asks for and the meetings of the month.</summary>
/// <param name="IsExpected">The ledger expects its sheet; if not, no figure counts it.</param>
/// <param name="IsFiled">Its own sheet is filed.</param>
/// <param name="Meetings">Those of its sheet and of its predecessors' sheets; see <see cref="VillageMeetingsOfMonth"/>.</param>
public sealed record VillageMeetingMonth(
    string Organization, VillageMeetingDuty Duty, bool IsExpected, bool IsFiled, IReadOnlyList<VillageMeeting> Meetings)
{
    /// <summary>No sheet speaks for the village: neither its own nor a predecessor's.</summary>
    public bool IsSilent => !IsFiled && Meetings.Count == 0;
}
