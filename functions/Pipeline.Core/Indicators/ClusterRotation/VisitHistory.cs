using Pipeline.Core.Reference;

namespace Pipeline.Core.Indicators.ClusterRotation;

/// <summary>Who visited whom in which months, in whichever cluster they were then; a predecessor's visits stand for its principal successor.</summary>
public static class VisitHistory
{
    /// <summary>By (host, guest).</summary>
    /// <param name="months">How many months are kept, the month itself among them: as many as any pack looks back to.</param>
    public static IReadOnlyList<CellVisits> Next(
        IReadOnlyList<CellVisits> before, IReadOnlyList<Session> sessions, Succession succession, DateOnly lastDay, int months) =>
        [.. before
            .Select(v => (Host: succession.PrincipalOn(v.Host, lastDay), Guest: succession.PrincipalOn(v.Guest, lastDay), Months: v.Months.FromNextMonth()))
            .Concat(sessions.SelectMany(s => s.Guests, (s, guest) => (Host: (string?)s.Host, Guest: (string?)guest, Months: RecentMonths.This)))
            .Where(v => v.Host is not null && v.Guest is not null && v.Host != v.Guest)
            .GroupBy(v => (Host: v.Host!, Guest: v.Guest!), v => v.Months)
            .Select(g => new CellVisits(g.Key.Host, g.Key.Guest, g.Aggregate((a, b) => a | b).Within(months)))
            .Where(v => !v.Months.IsEmpty)
            .OrderBy(v => v.Host, StringComparer.Ordinal).ThenBy(v => v.Guest, StringComparer.Ordinal)];
}
