namespace Pipeline.Core.Reference;

/// <summary>The units in the order of their keys, so that the same facts are the same bytes in whatever order the files had them.</summary>
public static class CanonicalUnits
{
    public static ReferenceUnits Of(ReferenceUnits units) => units with
    {
        SupervisingLevels = Sorted(units.SupervisingLevels),
        Organizations = Sorted(units.Organizations),
        Communes = Sorted(units.Communes),
        Villages = Sorted(units.Villages),
        Cells = Sorted(units.Cells),
        Clusters = Sorted(units.Clusters),
        ClusterCells = [.. units.ClusterCells.OrderBy(c => c.Cluster, StringComparer.Ordinal).ThenBy(c => c.Cell, StringComparer.Ordinal).ThenBy(c => c.ValidFrom)],
        Sectors = Sorted(units.Sectors),
        Offices = Sorted(units.Offices),
        Calendar = [.. units.Calendar.OrderBy(m => m.Date).ThenBy(m => m.Body, StringComparer.Ordinal).ThenBy(m => m.SupervisingLevel, StringComparer.Ordinal)],
        RulePacks = Sorted(units.RulePacks),
    };

    private static List<T> Sorted<T>(IEnumerable<T> versions)
        where T : IVersioned => [.. versions.OrderBy(v => v.Code, StringComparer.Ordinal).ThenBy(v => v.ValidFrom)];
}
