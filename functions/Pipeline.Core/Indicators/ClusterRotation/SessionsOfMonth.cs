using Pipeline.Core.Indicators.MeetingCompliance;
using Pipeline.Core.Reference;

namespace Pipeline.Core.Indicators.ClusterRotation;

/// <summary>
/// The sessions that belong to a month, as their meetings do. Guests are those of the host's sheet; a predecessor's code stands for its
/// principal successor, and a cell that is not there on the month's last day and has no successor is left out.
/// </summary>
public static class SessionsOfMonth
{
    /// <summary>By host.</summary>
    public static IReadOnlyList<Session> Of(IReadOnlyList<CellMonth> cells, ClusterMembers members, Succession succession, DateOnly lastDay) =>
        [.. from cell in cells.OrderBy(c => c.Cell, StringComparer.Ordinal)
            from meeting in cell.Meetings
            where ClusterSession.IsSession(meeting)
            select new Session(members.ClusterOf(cell.Cell), cell.Cell, meeting, Guests(cell.Cell, meeting.GuestCells, succession, lastDay))];

    private static IReadOnlyList<string> Guests(string host, IReadOnlyList<string> guests, Succession succession, DateOnly lastDay) =>
        [.. guests.Select(g => succession.PrincipalOn(g, lastDay)).OfType<string>().Where(g => g != host)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
