using Pipeline.Core.Indicators.ClusterRotation;
using Pipeline.Core.Reference;

namespace Pipeline.Core.Planning;

/// <summary>
/// Who hosts next in each cluster: first who never hosted, by code, then who last hosted the longest ago. A cell that never hosted has waited
/// since it joined the cluster, or since the deployment's first month if that is later.
/// </summary>
public static class HostingPlan
{
    /// <summary>By cluster, of those active on the month's last day.</summary>
    /// <param name="hostings">As of the month.</param>
    public static IReadOnlyList<ClusterHosting> Of(IReadOnlyList<LastHosting> hostings, UnitDirectory directory, Month month) =>
        Of(hostings, directory, new ClusterMembers(directory, month.LastDay), month);

    internal static IReadOnlyList<ClusterHosting> Of(
        IReadOnlyList<LastHosting> hostings, UnitDirectory directory, ClusterMembers members, Month month)
    {
        var last = hostings.ToDictionary(h => (h.Cluster, h.Cell), h => h.Month);
        return [.. members.Clusters.Select(cluster => new ClusterHosting(
            cluster.Code,
            [.. members.Of(cluster.Code)
                .Select(cell => Turn(cell, last.TryGetValue((cluster.Code, cell), out var hosted) ? hosted : null))
                .OrderBy(t => t.LastHosted is not null).ThenBy(t => t.LastHosted).ThenBy(t => t.Cell, StringComparer.Ordinal)]))];

        HostTurn Turn(string cell, Month? hosted) =>
            new(cell, hosted, Math.Max(0, MonthsFrom(hosted ?? FirstIn(cell).Previous)));

        Month FirstIn(string cell) =>
            Month.Of(members.Since(cell)) is var joined && joined < directory.Units.FirstMonth ? directory.Units.FirstMonth : joined;

        int MonthsFrom(Month earlier) => ((month.Year - earlier.Year) * 12) + month.Number - earlier.Number;
    }
}
