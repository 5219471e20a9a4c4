using Pipeline.Core.Indicators.MeetingCompliance;
using Pipeline.Core.Reference;

namespace Pipeline.Core.Indicators.ClusterRotation;

/// <summary>The sessions of a month with what is known of hosts, visits and silent cells up to it; the last three go on to the next month.</summary>
public sealed record RotationOfMonth(
    ClusterMembers Members, IReadOnlyList<Session> Sessions,
    IReadOnlyList<LastHosting> Hostings, IReadOnlyList<CellVisits> Visits, IReadOnlyList<SilentMonths> Silences)
{
    private readonly Dictionary<string, Month> _lastHosted = Hostings.ToDictionary(h => h.Cell, h => h.Month, StringComparer.Ordinal);
    private readonly Dictionary<string, RecentMonths> _silences = Silences.ToDictionary(s => s.Cell, s => s.Months, StringComparer.Ordinal);

    /// <summary>The last month in which a cell hosted in its cluster; null if it never did.</summary>
    public Month? LastHosted(string cell) => _lastHosted.TryGetValue(cell, out var month) ? month : null;

    /// <summary>A sheet of the cell is missing in the last so many months, the month itself among them.</summary>
    public bool IsSilent(string cell, int months) => !_silences.GetValueOrDefault(cell).Within(months).IsEmpty;

    public static RotationOfMonth Of(MonthJoin join, IReadOnlyList<CellMonth> cells)
    {
        var lastDay = join.Month.LastDay;
        var succession = join.Directory.CellSuccession;
        var members = join.Clusters;
        var sessions = SessionsOfMonth.Of(cells, members, succession, lastDay);
        var visitMonths = join.Directory.Units.RulePacks.Max(p => p.Meetings.VisitMonths);
        return new(
            members,
            sessions,
            HostingHistory.Next(join.History.Hostings, sessions, members, join.Month),
            VisitHistory.Next(join.History.Visits, sessions, succession, lastDay, visitMonths),
            SilenceHistory.Next(join.History.Silences, cells, succession, lastDay, Math.Max(visitMonths, members.Largest + 1)));
    }
}
