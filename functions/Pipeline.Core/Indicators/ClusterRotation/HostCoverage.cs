namespace Pipeline.Core.Indicators.ClusterRotation;

/// <summary>
/// C2 (INDICATORS, Cell meetings): those that hosted a session in the last N months, of the cells that were in the cluster through all of
/// them; N is the cluster's size + 1. Nothing is due while N months reach back before the deployment's first month.
/// </summary>
public static class HostCoverage
{
    /// <param name="cells">The cells of the cluster on the month's last day.</param>
    public static Figure Of(IReadOnlyList<string> cells, RotationOfMonth rotation, MonthJoin join)
    {
        var months = cells.Count + 1;
        var first = join.Month.Plus(1 - months);
        if (first < join.Directory.Units.FirstMonth)
        {
            return default;
        }

        var due = cells.Where(c => rotation.Members.Since(c) <= first.FirstDay).ToList();
        var met = due.Where(c => rotation.LastHosted(c) is { } last && last >= first).ToHashSet(StringComparer.Ordinal);
        return new(met.Count, due.Count, due.Count(c => !met.Contains(c) && rotation.IsSilent(c, months)));
    }
}
