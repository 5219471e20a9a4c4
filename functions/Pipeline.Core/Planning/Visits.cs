using Pipeline.Core.Indicators.ClusterRotation;
using Pipeline.Core.Reference;

namespace Pipeline.Core.Planning;

/// <summary>Who visited whom in each cluster in the last months, as many as the pack of the month's last day says (C3).</summary>
public static class Visits
{
    /// <summary>By cluster, of those active on the month's last day.</summary>
    /// <param name="visits">As of the month.</param>
    public static IReadOnlyList<ClusterVisits> Of(IReadOnlyList<CellVisits> visits, UnitDirectory directory, Month month) =>
        Of(visits, new ClusterMembers(directory, month.LastDay), directory.PackOn(month.LastDay).Meetings.VisitMonths, month);

    /// <param name="window">Months looked back to, the month itself among them.</param>
    internal static IReadOnlyList<ClusterVisits> Of(IReadOnlyList<CellVisits> visits, ClusterMembers members, int window, Month month)
    {
        var met = visits.ToDictionary(v => (v.Host, v.Guest), v => v.Months.Within(window));
        return [.. members.Clusters.Select(cluster => Matrix(cluster.Code, members.Of(cluster.Code)))];

        ClusterVisits Matrix(string cluster, IReadOnlyList<string> cells) =>
            new(cluster, cells, [.. from host in cells from guest in cells where host != guest select Pair(host, guest)]);

        VisitPair Pair(string host, string guest) => met.GetValueOrDefault((host, guest)) is { IsEmpty: false } months
            ? new(host, guest, months.Count, month.Plus(-months.Latest))
            : new(host, guest, 0, null);
    }
}
