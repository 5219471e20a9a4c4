using Pipeline.Core.Indicators.MeetingCompliance;
using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.ClusterRotation;

/// <summary>
/// C1 (INDICATORS, Cell meetings): the cluster had a session, a proper meeting with a rotating host, that at least half of its other
/// cells attended. Guests are those of the host's sheet, counted once and only if in the cluster; a predecessor's code stands for its
/// principal successor. A session belongs to the month as its meeting does.
/// </summary>
public static class ClusterSession
{
    /// <param name="members">The cells in the cluster on the month's last day, the host among them.</param>
    public static bool IsAttended(Session session, IReadOnlyCollection<string> members) =>
        2 * session.Guests.Count(members.Contains) >= members.Count - 1;

    public static bool IsSession(CellMeeting meeting) => meeting is { Proper: true, RotatingHost: true };

    /// <summary>Due unless no cell of the cluster is expected to report; missing if not met while the sheet of such a cell is missing.</summary>
    public static Figure Of(ClusterMonth cluster)
    {
        var met = cluster.Sessions.Any(s => IsAttended(s, cluster.Members));
        return !cluster.IsExpected ? default : new(met ? 1 : 0, 1, !met && cluster.Cells.Any(IsMissing) ? 1 : 0);
    }

    /// <summary>A session that its sheet could tell of is not known.</summary>
    public static bool IsMissing(CellMonth cell) => cell is { IsExpected: true, IsFiled: false };
}
